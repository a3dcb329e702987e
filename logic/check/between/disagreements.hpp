// SPDX-License-Identifier: MPL-2.0
// Where two sheets of one project say different things and no note tells why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "logic/check/between/counterparts.hpp"
#include "logic/check/finding.hpp"
#include "logic/check/rule.hpp"

namespace tenken::check {

/// What a sheet and another one say of the same. A value that is nullopt is said not to be there
/// (―); of an amount it counts 0, and so does a blank part of a sum.
struct Disagreement {
  Counterpart pair;
  std::optional<double> now;
  std::optional<double> before;
};

/// Whose ※ notes explain a difference.
enum class NotesOf : std::uint8_t { this_sheet, both };

/// What of `pairs` differs beyond how it is displayed, without what a correction note explains, and
/// without totals that changed just as their parts did. In the order of `pairs`, parts before
/// their total.
[[nodiscard]] std::vector<Disagreement> disagreements(const Subject& now, const Subject& other,
                                                      const Counterparts& pairs, NotesOf notes);

/// A finding at this sheet's side of `found`, which names the other's, in the workbook numbered
/// `workbook` (Place::workbook): the rule says what it comes to.
[[nodiscard]] FindingBuilder finding_about(const Disagreement& found, std::size_t workbook,
                                           Findings& findings);

}  // namespace tenken::check
