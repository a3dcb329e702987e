// SPDX-License-Identifier: MPL-2.0
// What stands before an amount of a 目標値設定理由 and makes it the target.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/amount_in_reason.hpp"

namespace tenken::prose {

/// 「目標値:130人」, 「R5年度の目標値:18講座」: nothing before it but the part's number and the
/// year.
[[nodiscard]] bool is_headed(const AmountInReason& said);

/// 「目標値(540件)は、…」, 「目標値540件は」, 「【目標値】540件」, 「目標は540件である」 at the
/// beginning of the sentence. `behind` stands behind the amount.
[[nodiscard]] bool is_named(std::string_view behind, const AmountInReason& said);

/// How long the words behind the amount are that belong to it: 「R5年度は540件とする」,
/// 「R4年度は500件、 R5年度は540件、R6年度は560件とする」: years are what the sentence goes
/// through. 「…であったため、R5の目標は540件とする」: it says whose target it is. nullopt for other
/// sentences.
[[nodiscard]] std::optional<std::size_t> yearly_length(std::string_view behind,
                                                       const AmountInReason& said);

}  // namespace tenken::prose
