// SPDX-License-Identifier: MPL-2.0
// Over which years the name of a five-year goal counts.
#pragma once

#include <optional>
#include <string_view>

namespace tenken::prose {

/// What the name of a goal in section 5 says about its time:
/// 「講座の受講者数(2023〜2027年度の累計)」.
struct GoalPeriod {
  bool cumulative = false;        ///< 累計: each year's value contains the earlier ones
  std::optional<int> first_year;  ///< the fiscal year in which the count begins, when it says so
};

[[nodiscard]] GoalPeriod read_goal_period(std::string_view name);

}  // namespace tenken::prose
