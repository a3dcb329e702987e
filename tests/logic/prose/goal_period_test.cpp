// SPDX-License-Identifier: MPL-2.0
// Periods in the names of goals.
#include "logic/prose/goal_period.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tenken::prose {
namespace {

struct PeriodCase {
  std::string name;
  bool cumulative;
  std::optional<int> first_year;
};

class GoalPeriods : public testing::TestWithParam<PeriodCase> {};

TEST_P(GoalPeriods, AreReadFromTheName) {
  const GoalPeriod period = read_goal_period(GetParam().name);
  EXPECT_EQ(period.cumulative, GetParam().cumulative);
  EXPECT_EQ(period.first_year, GetParam().first_year);
}

INSTANTIATE_TEST_SUITE_P(
    Names, GoalPeriods,
    testing::Values(PeriodCase{"講座・訓練の受講者数\n(2023〜2027年度の累計)", true, 2023},
                    PeriodCase{"講座・訓練の受講者数(2023〜\n2027年度の累計)", true, 2023},
                    PeriodCase{"受講者数（R5～R9の累計）", true, 2023},
                    PeriodCase{"受講者数（令和５年度から令和９年度までの累計）", true, 2023},
                    PeriodCase{"累計受講者数", true, {}},
                    PeriodCase{"受講者数（18〜64歳）", false, {}},
                    PeriodCase{"県内総生産", false, {}}, PeriodCase{"", false, {}}));

}  // namespace
}  // namespace tenken::prose
