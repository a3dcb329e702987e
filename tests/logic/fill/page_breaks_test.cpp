// SPDX-License-Identifier: MPL-2.0
// Where a printed sheet goes on with the next sheet of paper.
#include "logic/fill/page_breaks.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/samples.hpp"

namespace tenken::fill {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Room for ten rows of 10 mm, with a little to spare.
constexpr Paper paper = {.width = 120,
                         .height = 122,
                         .margin_top = 10,
                         .margin_bottom = 10,
                         .margin_left = 10,
                         .margin_right = 10};
const std::vector<double> narrow = {50, 50};
std::vector<double> rows(std::size_t count) { return std::vector<double>(count, 10); }

TEST(PageBreaks, AreNotNeededWhereABlockEndsWithThePaper) {
  EXPECT_THAT(page_breaks(paper, narrow, rows(12), {{5, 9}, {10, 11}}), IsEmpty());
  EXPECT_THAT(page_breaks(paper, narrow, rows(10), {}), IsEmpty());
}

TEST(PageBreaks, ComeBeforeABlockThatWouldBeCut) {
  EXPECT_THAT(page_breaks(paper, narrow, rows(13), {{3, 8}, {9, 12}}), ElementsAre(9));
  // What follows is counted from there.
  EXPECT_THAT(page_breaks(paper, narrow, rows(30), {{8, 12}, {13, 16}, {17, 25}}),
              ElementsAre(8, 17));
}

TEST(PageBreaks, KeepTheBlocksInABlockThatIsHigherThanThePaper) {
  EXPECT_THAT(page_breaks(paper, narrow, rows(20), {{1, 16}, {1, 5}, {6, 11}, {12, 16}}),
              ElementsAre(6, 12));
  // One without blocks in it goes on where the paper ends.
  EXPECT_THAT(page_breaks(paper, narrow, rows(20), {{1, 15}}), IsEmpty());
}

TEST(PageBreaks, LeaveNothingToTheOfficesRounding) {
  // The eleventh row ends where the paper does, or just behind it.
  const std::vector<double> heights = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 2.2, 10};
  EXPECT_THAT(page_breaks(paper, narrow, heights, {{10, 11}}), ElementsAre(10));
}

TEST(PageBreaks, AreCountedInWhatIsScaledToThePapersWidth) {
  // Twice as wide, so that twice as many rows fit.
  EXPECT_THAT(page_breaks(paper, {100, 100}, rows(23), {{9, 12}, {19, 22}}), ElementsAre(19));
}

TEST(PageBreaks, ManyRecordsOfAFormAreAllWhole) {
  std::string changes;
  for (int n = 4; n <= 20; ++n) {
    changes += "subproject." + std::to_string(n) + ".name = 細事業" + std::to_string(n) + "\n";
  }
  const FilledForm form = test::filled_sample(changes, test::nagano().fiscal_year);
  const FormSheet& sheet = form.sheets.back();
  EXPECT_GT(sheet.page_breaks.size(), 3U);
  for (const FormSheet& other : test::filled_sample("", test::nagano().fiscal_year).sheets) {
    EXPECT_THAT(other.page_breaks, IsEmpty()) << other.name;
  }
  // Each begins with a 細事業: with the row that has its heads.
  for (const std::int32_t row : sheet.page_breaks) {
    const auto begins = [&](const FormCell& cell) {
      return cell.area.first.row == row && cell.content.text == "細事業名";
    };
    EXPECT_TRUE(std::ranges::any_of(sheet.cells, begins)) << row;
  }
}

}  // namespace
}  // namespace tenken::fill
