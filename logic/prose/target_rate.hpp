// SPDX-License-Identifier: MPL-2.0
// What share of a target a sentence says was reached: 達成率, 目標比, 8割.
#pragma once

#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// `rest` stands behind 未達成 and makes a statement of it: となった, であったため; not
/// であった昨年度.
[[nodiscard]] bool is_missed(std::string_view rest);

/// 80 for 「80%」, 70 for 「7割」 at the beginning of `number`.
[[nodiscard]] std::optional<double> share_of(std::string_view number);

/// 「比93.5%であった」「に対する進捗率は8割」「に対して93%にとどまった」: `rest` stands behind
/// 目標(値). None where the value itself is a percentage: nobody knows which of the two is meant.
[[nodiscard]] std::optional<Ratio> ratio_to_target(std::string_view rest, std::string_view unit);

/// What 未達 and 達成 without 目標 say: 「未達成となった」「100％達成した」「達成率は85％」.
/// `at` is where one of these words begins.
[[nodiscard]] std::optional<TargetClaim> achievement_mention(std::string_view sentence,
                                                             std::size_t at,
                                                             const Measure& measure);

}  // namespace tenken::prose
