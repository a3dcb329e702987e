// SPDX-License-Identifier: MPL-2.0
// What share of last year's value a sentence says this year's is: 前年度比12%増, 前年度の2.5倍.
#pragma once

#include <optional>
#include <string_view>

#include "logic/prose/spoken_amounts.hpp"

namespace tenken::prose {

/// By what share a value grew or fell.
struct Growth {
  double percent = 0;
  double step = 1;       ///< one more in its last digit: 10 for 3割, which is round
  bool or_more = false;  ///< 倍増 may be more than twice
};

/// 「8.6%」「約3割」 in `quantity`, which stands before 増加した. None where it is not exact
/// (1割強), or where `unit` is a share itself: then it may be points.
[[nodiscard]] std::optional<Growth> growth_in(std::string_view quantity, std::string_view unit);

/// 「117.9%となった」: `rest` stands behind 前年度比. None where the value itself is a percentage.
[[nodiscard]] std::optional<Ratio> ratio_to_last(std::string_view rest, std::string_view unit);

/// 「の2.5倍となった」「の8割となった」: `rest` stands behind 前年度.
[[nodiscard]] std::optional<Ratio> multiple_of_last(std::string_view rest, std::string_view unit);

}  // namespace tenken::prose
