// SPDX-License-Identifier: MPL-2.0
// What a text can say of an indicator's value: of its target, of last year's, of a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "logic/prose/spoken_amounts.hpp"

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

/// What a text says about last year's value: 「前年度を上回った」.
struct TrendClaim {
  enum class Kind : std::uint8_t {
    more,     ///< 上回った、増加した
    less,     ///< 下回った、減少した、及ばなかった
    better,   ///< 改善した
    worse,    ///< 悪化した
    same,     ///< 前年度と同数となった
    unclear,  ///< something of the kind, but not plainly of this value
  };
  Kind kind = Kind::unclear;
  std::string quote;  ///< from the year on, folded
  /// By how much, in the indicator's unit: 「前年度より5校増加した」; none for 約5校 and 1割.
  std::optional<Difference> difference;
  /// What share of last year's value this year's is, in percent: 112 for 「前年度比12%増」, 250 for
  /// 「前年度の2.5倍」; none where it is not exact (1割強).
  std::optional<double> ratio = {};
  double ratio_step = 1;       ///< one more in its last digit: 10 for 3割 and for 1.5倍
  bool ratio_or_more = false;  ///< 倍増 and 半減 may be further from last year's than that
  /// What it says of the year before as well: 「２年連続で増加した」 went the same way then,
  /// 「２年ぶりに増加した」 and 「増加に転じた」 did not.
  enum class Before : std::uint8_t { nothing, same_way, not_this_way };
  Before before = Before::nothing;
  bool or_same = false;  ///< 過去最高 is not less than last year
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

/// 「被害額は7億円を下回った」: on which side of a number this year's value is.
struct Bound {
  double value = 0;
  bool above = false;
  std::string quote;
};

}  // namespace tenken::prose
