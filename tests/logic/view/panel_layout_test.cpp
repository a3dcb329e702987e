// SPDX-License-Identifier: MPL-2.0
// The panel's lines in much and in little room.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/view/panel_layout.hpp"

namespace tenken::view {
namespace {

using ::testing::ElementsAre;

Line line(std::int32_t height, std::int32_t stretch = 0) {
  return {.height = [height](std::int32_t /*width*/) { return height; }, .stretch = stretch};
}

constexpr Spacing spacing = {.margin = 5, .gap = 3};

TEST(Arrange, StacksLinesAndSharesWhatIsLeft) {
  // 5 + 10 + 3 + (20 + 38) + 3 + (30 + 38 / 2) + 5: 57 left, two thirds and one.
  EXPECT_THAT(arrange({line(10), line(20, 2), line(30, 1)}, 100, 133, spacing),
              ElementsAre(Box{5, 5, 90, 10}, Box{5, 18, 90, 58}, Box{5, 79, 90, 49}));
}

TEST(Arrange, LosesNoPixelToRounding) {
  const std::vector<Box> boxes = arrange({line(10, 1), line(10, 1), line(10, 1)}, 50, 100, spacing);
  EXPECT_EQ(boxes[2].y + boxes[2].height, 95);
}

TEST(Arrange, LeavesNoGapForLinesThatAreNotShown) {
  EXPECT_THAT(arrange({line(10), line(0), line(10)}, 100, 100, spacing),
              ElementsAre(Box{5, 5, 90, 10}, Box{}, Box{5, 18, 90, 10}));
}

TEST(Arrange, GivesALineTheWidthItAsksFor) {
  const Line wrapped = {.height = [](std::int32_t width) { return width < 50 ? 40 : 20; }};
  EXPECT_EQ(arrange({wrapped}, 100, 100, spacing)[0].height, 20);
  EXPECT_EQ(arrange({wrapped}, 40, 100, spacing)[0].height, 40);
}

TEST(Arrange, ShrinksNothingWhenThePanelIsTooLow) {
  EXPECT_THAT(arrange({line(30), line(40, 1)}, 100, 20, spacing),
              ElementsAre(Box{5, 5, 90, 30}, Box{5, 38, 90, 40}));
}

TEST(Arrange, ShowsNothingInAPanelWithoutSize) {
  EXPECT_THAT(arrange({line(10), line(10, 1)}, 0, 0, spacing), ElementsAre(Box{}, Box{}));
  EXPECT_THAT(arrange({line(10)}, 8, 100, spacing), ElementsAre(Box{}));
}

TEST(NeededHeight, IsTheLeastAtWhichArrangeCutsNothingOff) {
  const Line wrapped = {.height = [](std::int32_t width) { return width < 50 ? 40 : 20; }};
  const std::vector<Line> lines = {line(0), wrapped, line(0), line(30, 1), line(0)};
  for (const std::int32_t width : {40, 100}) {
    const std::int32_t needed = needed_height(lines, width, spacing);
    EXPECT_EQ(needed, width == 40 ? 5 + 40 + 3 + 30 + 5 : 5 + 20 + 3 + 30 + 5);
    const Box last = arrange(lines, width, needed, spacing)[3];
    EXPECT_EQ(last.height, 30) << "nothing is left over";
    EXPECT_EQ(last.y + last.height + spacing.margin, needed);
  }
}

TEST(NeededHeight, IsNoneOfWhatIsNotShown) {
  EXPECT_EQ(needed_height({}, 100, spacing), 0);
  EXPECT_EQ(needed_height({line(0), line(0)}, 100, spacing), 0);
  EXPECT_EQ(needed_height({line(10)}, 10, spacing), 0);
}

TEST(ToldHeight, IsOutOfDateWhenMoreOrLessIsWantedUntilItIsToldAnew) {
  std::int32_t content = 20;
  ToldHeight told([&](std::int32_t width) { return content * (width < 50 ? 2 : 1); });
  EXPECT_FALSE(told.out_of_date()) << "nobody has asked";
  EXPECT_EQ(told.tell(100), 20);
  EXPECT_FALSE(told.out_of_date());
  for (const std::int32_t other : {30, 10}) {
    content = other;
    EXPECT_TRUE(told.out_of_date());
    EXPECT_EQ(told.tell(100), other);
    EXPECT_FALSE(told.out_of_date()) << "asking would never end";
  }
  content = 15;
  content = 10;
  EXPECT_FALSE(told.out_of_date()) << "it is again what was told";
}

TEST(ToldHeight, IsComparedAtTheWidthAtWhichItWasTold) {
  // A sidebar that tries with and without its scroll bar ends with one of them.
  ToldHeight told([](std::int32_t width) { return width < 50 ? 40 : 20; });
  EXPECT_EQ(told.tell(60), 20);
  EXPECT_EQ(told.tell(40), 40);
  EXPECT_FALSE(told.out_of_date());
}

TEST(Flow, StandsSideBySideWhereThereIsRoom) {
  EXPECT_THAT(flow({{30, 20}, {40, 20}}, 73, 3),
              ElementsAre(Box{0, 0, 30, 20}, Box{33, 0, 40, 20}));
}

TEST(Flow, GoesOnBelowWhereThereIsNot) {
  EXPECT_THAT(flow({{30, 20}, {40, 20}, {20, 20}}, 72, 3),
              ElementsAre(Box{0, 0, 30, 20}, Box{0, 23, 40, 20}, Box{43, 23, 20, 20}));
}

TEST(Flow, NarrowsWhatIsWiderThanThePanel) {
  EXPECT_THAT(flow({{90, 20}, {10, 20}}, 50, 3),
              ElementsAre(Box{0, 0, 50, 20}, Box{0, 23, 10, 20}));
}

TEST(Flow, PutsWhatIsLowerIntoTheMiddleOfItsLine) {
  EXPECT_THAT(flow({{30, 10}, {40, 20}}, 73, 3),
              ElementsAre(Box{0, 5, 30, 10}, Box{33, 0, 40, 20}));
}

TEST(Flow, TakesNoMoreHeightThanALineNeeds) {
  EXPECT_THAT(flow({{30, 10}, {40, 20}}, 50, 3),
              ElementsAre(Box{0, 0, 30, 10}, Box{0, 13, 40, 20}));
}

TEST(Flow, ShowsNothingInAPanelWithoutSize) {
  EXPECT_THAT(flow({{30, 20}}, 0, 3), ElementsAre(Box{}));
}

}  // namespace
}  // namespace tenken::view
