// SPDX-License-Identifier: MPL-2.0
// Making and withdrawing waivers: from a person's words to edits of document properties.
#pragma once

#include <string>
#include <string_view>

#include "logic/check/checker.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::check {

/// True when a person may call `finding` right: not what is wrong with a form definition, nor with
/// another waiver.
[[nodiscard]] bool can_be_waived(const Finding& finding);

/// What a person says with a waiver, as typed; objection() must have none.
struct WaiverWords {
  std::string reason;
  std::string by;
  std::string on;  ///< the day, as 2024-05-10
};

/// The edits that waive `finding` of `result` in a document with `properties`. A waiver of the same
/// rule and field that no finding has any more is replaced. Nothing for a finding that is waived
/// already, or cannot be.
[[nodiscard]] workbook::Edits waive(const Result& result, const Finding& finding,
                                    const WaiverWords& words, const Properties& properties);

/// The edits that waive every finding of `rule` at `key` (Waiver::field).
[[nodiscard]] workbook::Edits waive_all(Result result, std::string_view rule, std::string_view key,
                                        const WaiverWords& words, Properties properties);

/// The edits that take `waiver` back; nothing when it is not there any more.
[[nodiscard]] workbook::Edits withdraw(const Waiver& waiver, const Properties& properties);

}  // namespace tenken::check
