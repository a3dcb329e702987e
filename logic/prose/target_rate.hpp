// SPDX-License-Identifier: MPL-2.0
// What share of a target a sentence says was reached: 達成率, 目標比, 8割.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/target_mention.hpp"

namespace tenken::prose {

/// To the end of the clause that `text` begins in, fifty characters at most.
[[nodiscard]] std::string_view clause_of_claim(std::string_view text);

/// `rest` stands behind 未達成 and makes a statement of it: となった, であったため; not
/// であった昨年度.
[[nodiscard]] bool is_missed(std::string_view rest);

/// 80 for 「80%」, 70 for 「7割」 at the beginning of `number`.
[[nodiscard]] std::optional<double> share_of(std::string_view number);

/// A percentage of the target.
struct Ratio {
  double percent = 0;
  double step = 1;         ///< one more in its last digit
  bool exact = true;       ///< not 約
  std::size_t length = 0;  ///< in bytes, from behind 目標
};

/// 「比93.5%であった」「に対する進捗率は8割」「に対して93%にとどまった」: `rest` stands behind
/// 目標(値). None where the value itself is a percentage: nobody knows which of the two is meant.
[[nodiscard]] std::optional<Ratio> ratio_to_target(std::string_view rest, std::string_view unit);

/// What 未達 and 達成 without 目標 say: 「未達成となった」「100％達成した」「達成率は85％」.
/// `at` is where one of these words begins.
[[nodiscard]] std::optional<TargetClaim> achievement_mention(std::string_view sentence,
                                                             std::size_t at,
                                                             const Measure& measure);

}  // namespace tenken::prose
