// SPDX-License-Identifier: MPL-2.0
// 推移 and 達成状況, case by case.
#include <gmock/gmock.h>

#include <random>
#include <string_view>
#include <vector>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

using testing::Eq;

constexpr Direction higher = Direction::higher_is_better;
constexpr Direction lower = Direction::lower_is_better;

TEST(Equal, IsThatOfASpreadsheet) {
  EXPECT_TRUE(equal(0, 0));
  EXPECT_TRUE(equal(0, -0.0));
  EXPECT_TRUE(equal(0.1 + 0.2, 0.3));
  EXPECT_TRUE(equal(-0.1 - 0.2, -0.3));
  EXPECT_TRUE(equal(100 * 1.1, 110));
  EXPECT_FALSE(equal(1, 1.0000001));
  EXPECT_FALSE(equal(0, 1e-300)) << "nothing is close to 0 but 0";
  EXPECT_FALSE(equal(5, -5));
  EXPECT_FALSE(equal(1e15, 1e15 + 1)) << "whole numbers carry no dust of arithmetic";
  EXPECT_TRUE(equal(1e15 + 0.125, 1e15 + 0.25)) << "beyond the digits that a spreadsheet keeps";
}

struct TrendCase {
  Value previous;
  Value current;
  Direction direction;
  double tolerance;
  Trend trend;
  std::string_view what;
};

TEST(TrendOf, SaysBetterOrWorseNotUpOrDown) {
  const std::vector<TrendCase> cases = {
      {33, 28, higher, 0, Trend::worse, "fell"},
      {13, 33, higher, 0, Trend::better, "rose"},
      {33, 28, lower, 0, Trend::better, "fell, and lower is better"},
      {13, 33, lower, 0, Trend::worse, "rose, and lower is better"},
      {5, 5, higher, 0, Trend::same, "equal"},
      {5, 5, lower, 0, Trend::same, "equal, lower is better"},
      {0.3, 0.1 + 0.2, higher, 0, Trend::same, "equal but for the last digits"},
      {0, 0, higher, 0, Trend::same, "both nothing"},
      {-5, -3, higher, 0, Trend::better, "less negative"},
      {{}, 5, higher, 0, Trend::none, "no last year"},
      {5, {}, higher, 0, Trend::none, "no this year"},
      {{}, {}, higher, 0, Trend::none, "neither"},
      {100, 105, higher, 0.05, Trend::same, "on the upper end"},
      {100, 95, higher, 0.05, Trend::same, "on the lower end"},
      {100, 105.1, higher, 0.05, Trend::better, "just above it"},
      {100, 94.9, higher, 0.05, Trend::worse, "just below it"},
      {0.7, 0.707, higher, 0.01, Trend::same, "on the end, with dust"},
      {-100, -95, higher, 0.05, Trend::same, "relative to the size of a negative value"},
      {-100, -94, higher, 0.05, Trend::better, "beyond it"},
      {0, 1, higher, 0.5, Trend::better, "a share of nothing is nothing"},
  };
  for (const TrendCase& c : cases) {
    EXPECT_THAT(trend(c.previous, c.current, c.direction, c.tolerance), Eq(c.trend)) << c.what;
  }
}

struct StatusCase {
  Value actual;
  Value target;
  Direction direction;
  Status status;
  std::string_view what;
};

TEST(StatusOf, ComparesActualWithTarget) {
  const std::vector<StatusCase> cases = {
      {28, 25, higher, Status::achieved, "above"},
      {20, 20, higher, Status::achieved, "equal"},
      {2, 20, higher, Status::missed, "below"},
      {28, 25, lower, Status::missed, "above, lower is better"},
      {20, 20, lower, Status::achieved, "equal, lower is better"},
      {2, 20, lower, Status::achieved, "below, lower is better"},
      {0, 0, higher, Status::achieved, "0 of 0"},
      {0.3, 0.1 + 0.2, higher, Status::achieved, "equal but for the last digits"},
      {0.1 + 0.2, 0.3, lower, Status::achieved, "the same, lower is better"},
      {-1, 0, higher, Status::missed, "negative"},
      {{}, 25, higher, Status::none, "no actual"},
      {28, {}, higher, Status::none, "no target"},
      {{}, {}, higher, Status::none, "neither"},
  };
  for (const StatusCase& c : cases) {
    EXPECT_THAT(status(c.actual, c.target, c.direction), Eq(c.status)) << c.what;
  }
}

// The invariants hold for every pair of values; a fixed seed makes a failure come back.
TEST(Judgements, MirrorEachOtherWhenTheDirectionTurns) {
  std::mt19937 generator(20240601);  // NOLINT(cert-msc51-cpp)
  std::uniform_int_distribution<int> tenths(-50, 50);
  for (int i = 0; i < 5000; ++i) {
    const double a = tenths(generator) / 10.0;
    const double b = tenths(generator) / 10.0;
    ASSERT_THAT(trend(a, b, higher), Eq(trend(-a, -b, lower))) << a << ' ' << b;
    ASSERT_THAT(trend(a, b, higher), Eq(trend(b, a, lower))) << a << ' ' << b;
    ASSERT_THAT(status(a, b, higher), Eq(status(b, a, lower))) << a << ' ' << b;
    ASSERT_THAT(equal(a, b), Eq(equal(b, a))) << a << ' ' << b;
    const bool missed_both_ways =
        status(a, b, higher) == Status::missed && status(a, b, lower) == Status::missed;
    ASSERT_FALSE(missed_both_ways) << a << ' ' << b;
  }
}

}  // namespace
}  // namespace tenken::kpi
