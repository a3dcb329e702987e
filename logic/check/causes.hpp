// SPDX-License-Identifier: MPL-2.0
// One cause, one finding: docs/decisions/0008-one-cause-one-finding.md.
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {

/// Runs some rules on a record, and identifies what they find.
using RunRules = std::function<std::vector<Finding>(const std::set<const Rule*>& rules,
                                                    const record::ImprovementSheet&)>;

/// `findings` of `sheet` without those that are only the consequence of another. One that the form
/// made milder has no consequences (Finding::silences).
///  0. findings whose rule yields to another's at a common place (Rule::yields_to);
///  1. findings that are gone once the cells that cannot be relied on (Rule::spoils_cell), and the
///     cells of `layout` that are computed from them, are taken for unreadable;
///  2. findings of the ranks limit, plausibility and wording that are gone once every total is what
///     Rank::arithmetic says that it should be;
///  3. findings of these ranks that are gone once the cells that disagree with another workbook,
///  and
///     those that are computed from them, are taken for unreadable;
///  4. of several findings of these ranks that rest on a common cell, or on part of a wrong
///     total, all but the first ranked.
[[nodiscard]] std::vector<Finding> one_per_cause(std::vector<Finding> findings,
                                                 const record::ImprovementSheet& sheet,
                                                 const bind::Layout& layout, const RunRules& run);

}  // namespace tenken::check
