// SPDX-License-Identifier: MPL-2.0
// The targets that a 目標値設定理由 names in a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// What a 目標値設定理由 names as the target: 「育成人数120人を目標とする」.
struct ReasonTarget {
  double value = 0;
  bool at_least = false;  ///< 「4,900人以上を目標とする」
  bool at_most = false;   ///< 以下, 以内
  std::string quote;      ///< "120人を目標とする", folded
  /// The other values with the unit in the same sentence: where there are several, any of them or
  /// their sum may be what is meant.
  std::vector<double> others;
};

/// The targets that `reason` names for `fiscal_year` with the `unit` and the `name` of the
/// indicator: 「120人を目標とする」, 「目標値（120人）は、…」 and the like. Passed over are an
/// amount that is only a part of the target or of something else (約, 毎月, 1校当たり, 20〜25校,
/// 相談1,200件), and sentences about another year or several years.
[[nodiscard]] std::vector<ReasonTarget> reason_targets(std::string_view reason,
                                                       std::string_view unit, int fiscal_year,
                                                       std::string_view name = {});

/// True when `reason` names the indicator `no` ("1", "4-1") as a number somewhere: ①, 1. or 4-1
/// within a line. Its part is then there, though not at the beginning of a line.
[[nodiscard]] bool names_indicator(std::string_view reason, std::string_view no);

}  // namespace tenken::prose
