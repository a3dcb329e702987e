// SPDX-License-Identifier: MPL-2.0
// What is said of a fix before it is made.
#include "logic/view/fix_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/said.hpp"

namespace tenken::view {
namespace {

using test::said;
using ::testing::IsEmpty;
using ::testing::Pair;
using workbook::number_cell;
using workbook::text_cell;

workbook::CellEdit edit(workbook::Cell before, workbook::Cell after) {
  return {.place = {.sheet = 0, .cell = {.row = 25, .column = 7}},
          .before = std::move(before),
          .after = std::move(after)};
}

std::string change(workbook::Cell before, workbook::Cell after) {
  return said(change_line(edit(std::move(before), std::move(after))));
}

TEST(ChangeLine, TellsNumbersFromTexts) {
  EXPECT_EQ(change(text_cell("△ 6,400"), number_cell(-6400)), "「△ 6,400」 → 数値 △6,400");
  EXPECT_EQ(change(text_cell("4900"), number_cell(4900)), "「4900」 → 数値 4,900");
  EXPECT_EQ(change(number_cell(46113), text_cell("4-1")), "数値 46,113 → 「4-1」");
}

TEST(ChangeLine, NamesBlanksAndFormulas) {
  workbook::Cell formula = number_cell(3);
  formula.formula = "=A1+A2";
  EXPECT_EQ(change({}, text_cell("E-mail")), "空欄 → 「E-mail」");
  EXPECT_EQ(change(text_cell("―"), {}), "「―」 → 空欄");
  EXPECT_EQ(change(number_cell(4), formula), "数値 4 → 数式 =A1+A2");
}

TEST(AroundDifference, LeavesShortTextsWhole) {
  EXPECT_THAT(around_difference("産業⼈材", "産業人材"), Pair("産業⼈材", "産業人材"));
  EXPECT_THAT(around_difference("", ""), Pair("", ""));
  EXPECT_THAT(around_difference("同じ", "同じ"), Pair("同じ", "同じ"));
}

TEST(AroundDifference, ShowsTheMiddleOfALongOne) {
  const std::string long_begin = "県内の企業が求める職業能力を備えた";
  const std::string long_end = "を育てるための講座を\n県内の各地で開く。";
  EXPECT_THAT(around_difference(long_begin + "⼈材" + long_end, long_begin + "人材" + long_end),
              Pair("…職業能力を備えた⼈材を育てるための…", "…職業能力を備えた人材を育てるための…"));
}

TEST(AroundDifference, PutsLinesOnOne) {
  EXPECT_THAT(around_difference("一\n⼆", "一\n二"), Pair("一 ⼆", "一 二"));
}

TEST(AroundDifference, DoesNotLeaveOutASingleCharacter) {
  // Nine characters before the difference: one more than is shown.
  EXPECT_THAT(around_difference("一二三四五六七八九⼗", "一二三四五六七八九十"),
              Pair("一二三四五六七八九⼗", "一二三四五六七八九十"));
}

TEST(AroundDifference, CutsADifferenceThatIsLongItself) {
  std::string everything;
  for (int i = 0; i < 100; ++i) everything += "字";
  const auto [before, after] = around_difference(everything, "別");
  EXPECT_TRUE(before.ends_with("字…"));
  EXPECT_LT(before.size(), everything.size());
  EXPECT_EQ(after, "別");
}

TEST(AroundDifference, HoldsForTextsThatRepeat) {
  // The common beginning and the common end overlap.
  EXPECT_THAT(around_difference("ああ", "あああ"), Pair("ああ", "あああ"));
}

TEST(FixLine, NamesTheCellAndCountsTheOthers) {
  check::Fix fix;
  EXPECT_THAT(said(fix_line(fix)), IsEmpty());
  fix.edits.cells.push_back(edit(text_cell("ー"), text_cell("―")));
  EXPECT_EQ(said(fix_line(fix)), "H26: 「ー」 → 「―」");
  fix.edits.cells.push_back(fix.edits.cells.front());
  fix.edits.cells.push_back(fix.edits.cells.front());
  EXPECT_EQ(said(fix_line(fix)), "H26: 「ー」 → 「―」（ほか 2 か所）");
}

}  // namespace
}  // namespace tenken::view
