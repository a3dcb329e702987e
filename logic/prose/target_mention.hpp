// SPDX-License-Identifier: MPL-2.0
// What a sentence says at the word 目標: that it was reached, or not, and what it was.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// What a text says about the target: 「目標値を上回った」.
struct TargetClaim {
  enum class Kind : std::uint8_t {
    above,      ///< 上回った、超えた
    not_above,  ///< 上回らなかった、超えることができなかった
    below,      ///< 下回った、割り込んだ
    not_below,  ///< 下回らなかった
    achieved,   ///< 達成した、届いた、目標どおり開設できた、100％達成した
    missed,     ///< 達成できなかった、届かなかった、未達成となった
    /// Speaks of reaching a target, but not plainly of this one and as a fact:
    /// 「目標を上回る見込み」.
    unclear,
  };
  Kind kind = Kind::unclear;
  /// The number is compared, and not how good it is: 目標値を, 目標の50件を. Where lower is better,
  /// 「目標を上回る成果」 is below the target.
  bool of_value = false;
  std::string quote;  ///< from 目標 on, folded
  /// By how much, in the indicator's unit: 「目標を3校上回った」; none for 約3校 and 1割.
  std::optional<Difference> difference;
  /// What share of the target was reached, in percent: 85 for 「達成率は85%」 and 50 for
  /// 「目標の5割にとどまった」; none where it is not exact (約85%).
  std::optional<double> rate;
  double rate_step = 1;  ///< one more in its last digit: 10 for 5割
  /// 60 for 「目標の60%を上回った」 where the unit is %: said of the target, if it is 60, or of 60%
  /// of it.
  std::optional<double> percentage = {};
};

/// A number that a text gives for a value: 「目標値4,900人」「目標25校に対し28校」.
struct QuotedNumber {
  double value = 0;
  std::string quote;
  /// It may be a part, so that only a greater number than the value itself is wrong:
  /// 「29校で実施」.
  bool may_be_part = false;
  /// It is rounded: the value is less than this away. 10 for 1,683万人 of an indicator in 千人.
  double step = 0;
};

struct TargetMention {
  std::optional<TargetClaim> claim;
  std::optional<QuotedNumber> target;
  std::optional<QuotedNumber> actual;  ///< what stands against it: 「目標25校に対し28校」
};

inline constexpr std::string_view target_word = "目標";

/// Reads what stands at and behind the 目標 at `at` of `sentence`, whoever's target it is.
[[nodiscard]] TargetMention target_mention(std::string_view sentence, std::size_t at,
                                           const Measure& measure);

}  // namespace tenken::prose
