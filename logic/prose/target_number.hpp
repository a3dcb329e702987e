// SPDX-License-Identifier: MPL-2.0
// The number that a sentence gives for a target at the word 目標: 目標25校, 目標値（25校）,
// 目標の8割.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

inline constexpr std::string_view target_word = "目標";

/// What is meant with 目標, and the number that stands with it.
struct NamedTarget {
  bool of_value = false;               ///< the number is meant: 目標値, 目標の25校
  std::optional<QuotedNumber> target;  ///< 25 of 「目標25校」
  /// 60 of 「目標の60%」 where the unit is %: the target, or 60% of it.
  std::optional<QuotedNumber> maybe_share;
  std::optional<Ratio> share;     ///< 「目標の8割」
  std::optional<Ratio> multiple;  ///< 「目標の1.8倍」, and it was that
  std::size_t length = 0;         ///< in bytes, from 目標 to behind the number
};

/// Reads the 目標 at `at` of `sentence`, whoever's target it is.
[[nodiscard]] NamedTarget named_target(std::string_view sentence, std::size_t at,
                                       const Measure& measure);

}  // namespace tenken::prose
