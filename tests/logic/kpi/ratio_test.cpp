// SPDX-License-Identifier: MPL-2.0
// 達成率, pace and execution, case by case.
#include <gmock/gmock.h>

#include <string_view>
#include <vector>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

using testing::DoubleNear;
using testing::Eq;
using testing::Optional;

constexpr Direction higher = Direction::higher_is_better;
constexpr Direction lower = Direction::lower_is_better;
constexpr Value none = std::nullopt;

void expect_value(Value got, Value expected, std::string_view what) {
  if (expected) {
    EXPECT_THAT(got, Optional(DoubleNear(*expected, 5e-7))) << what;
  } else {
    EXPECT_THAT(got, Eq(none)) << what;
  }
}

struct RateCase {
  Value actual;
  Value target;
  Direction direction;
  Value baseline;
  Value rate;
  std::string_view what;
};

TEST(Rate, IsAFractionOfTheTarget) {
  const std::vector<RateCase> cases = {
      // published national review data
      {3532, 2500, higher, none, 1.4128, "141.28 %"},
      {20, 21, higher, none, 0.952381, "95.2381 %"},
      {0, 0, higher, none, none, "none"},
      // zero and negative denominators
      {5, 0, higher, none, none, "no target to speak of"},
      {5, -2, higher, none, none, "a negative target"},
      {0, 20, higher, none, 0, "nothing done"},
      {-5, 20, higher, none, -0.25, "less than nothing"},
      {none, 20, higher, none, none, "no actual"},
      {20, none, higher, none, none, "no target"},
      // lower is better
      {50, 40, lower, none, 0.8, "above a ceiling"},
      {40, 50, lower, none, 1.25, "below a ceiling"},
      {40, 0, lower, none, 0, "a target of 0, not reached"},
      {0, 40, lower, none, none, "an actual of 0"},
      {0, 0, lower, none, none, "0 of 0"},
      {40, -1, lower, none, none, "a negative ceiling"},
      {-1, 40, lower, none, none, "a negative actual"},
      // from a baseline
      {80, 70, lower, 100, 0.666667, "two thirds of the way down"},
      {70, 70, lower, 100, 1, "there"},
      {100, 70, lower, 100, 0, "not moved"},
      {110, 70, lower, 100, -0.333333, "moved the wrong way"},
      {150, 200, higher, 100, 0.5, "half of the way up"},
      {0, 0, lower, 10, 1, "a target of 0 is no trouble"},
      {5, 10, higher, 10, none, "no way to go"},
      {5, 0.3, higher, 0.1 + 0.2, none, "no way to go, but for the last digits"},
  };
  for (const RateCase& c : cases) {
    expect_value(rate(c.actual, c.target, c.direction, c.baseline), c.rate, c.what);
  }
}

TEST(Rate, OverflowingIsNone) { EXPECT_THAT(rate(1e300, 1e-300), Eq(none)); }

struct PaceCase {
  Value current;
  Value goal;
  int year;
  int start;
  int end;
  Value baseline;
  Value pace;
  std::string_view what;
};

TEST(Pace, ComparesTheWayWithTheTime) {
  const std::vector<PaceCase> cases = {
      {2708, 20000, 2023, 2023, 2027, none, 0.677, "a fifth of the time"},
      {20000, 20000, 2027, 2023, 2027, none, 1, "at the end"},
      {20000, 20000, 2030, 2023, 2027, none, 1, "after the end no more time passes"},
      {50, 100, 2024, 2023, 2026, none, 1, "half of the way in half of the time"},
      {60, 100, 2023, 2023, 2023, 20, 0.5, "one year, with a baseline"},
      {80, 60, 2024, 2023, 2026, 100, 1, "downwards from a baseline"},
      {0, 100, 2023, 2023, 2027, none, 0, "not begun"},
      {none, 100, 2023, 2023, 2027, none, none, "no current"},
      {50, none, 2023, 2023, 2027, none, none, "no goal"},
      {50, 100, 2022, 2023, 2027, none, none, "before the start"},
      {50, 0, 2023, 2023, 2027, none, none, "a goal equal to the baseline 0"},
      {50, 20, 2023, 2023, 2027, 20, none, "a goal equal to its baseline"},
      {50, 100, 2023, 2023, 2022, none, none, "ends before it starts"},
  };
  for (const PaceCase& c : cases) {
    expect_value(pace(c.current, c.goal, c.year, c.start, c.end, c.baseline), c.pace, c.what);
  }
}

TEST(OutlookOf, HasTwoThresholds) {
  EXPECT_THAT(outlook(1.2), Eq(Outlook::on_track));
  EXPECT_THAT(outlook(1.0), Eq(Outlook::on_track));
  EXPECT_THAT(outlook(1.0 - 1e-16), Eq(Outlook::on_track));
  EXPECT_THAT(outlook(0.999), Eq(Outlook::mostly_on_track));
  EXPECT_THAT(outlook(0.8), Eq(Outlook::mostly_on_track));
  EXPECT_THAT(outlook(0.1 + 0.7), Eq(Outlook::mostly_on_track)) << "a little less in binary";
  EXPECT_THAT(outlook(0.799), Eq(Outlook::needs_effort));
  EXPECT_THAT(outlook(-1), Eq(Outlook::needs_effort));
  EXPECT_THAT(outlook(none), Eq(Outlook::none));
}

TEST(Execution, IsTheSettledShareOfTheBudget) {
  expect_value(execution(251075, 260553), 0.9636235, "the usual case");
  expect_value(execution(110, 100), 1.1, "may exceed 1");
  expect_value(execution(0, 100), 0, "nothing spent");
  expect_value(execution(none, 100), none, "not settled");
  expect_value(execution(100, none), none, "no budget");
  expect_value(execution(100, 0), none, "a budget of 0");
  expect_value(execution(100, -5), none, "a negative budget");
}

}  // namespace
}  // namespace tenken::kpi
