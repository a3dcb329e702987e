// SPDX-License-Identifier: MPL-2.0
// A sheet's cells and its used range.
#include <gmock/gmock.h>

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::workbook {
namespace {

using testing::ElementsAre;
using testing::Eq;
using testing::Optional;
using testing::Pair;

std::vector<std::pair<std::string, std::string>> filled(const Sheet& sheet) {
  std::vector<std::pair<std::string, std::string>> cells;
  sheet.for_each_filled([&](Address address, const Cell& cell) {
    cells.emplace_back(to_a1(address), display_text(cell));
  });
  return cells;
}

TEST(Sheets, HoldWhatIsSet) {
  Sheet sheet("事業改善シート");
  sheet.set({1, 2}, text_cell("右"));
  sheet.set({0, 3}, text_cell("上"));
  sheet.set({1, 0}, number_cell(5));
  EXPECT_THAT(sheet.name(), Eq("事業改善シート"));
  EXPECT_THAT(sheet.at({1, 2}).text, Eq("右"));
  EXPECT_THAT(sheet.filled_count(), Eq(3U));
  EXPECT_THAT(filled(sheet), ElementsAre(Pair("D1", "上"), Pair("A2", "5"), Pair("C2", "右")));
  EXPECT_THAT(sheet.used_range(), Optional(Range{.first = {0, 0}, .last = {1, 3}}));
}

TEST(Sheets, AreEmptyElsewhere) {
  Sheet sheet("a");
  sheet.set({1, 1}, text_cell("x"));
  for (const Address address : {Address{0, 0}, Address{1, 0}, Address{1, 2}, Address{2, 1},
                                Address{-1, 0}, Address{0, -1}}) {
    EXPECT_TRUE(sheet.at(address).empty());
  }
}

TEST(Sheets, BlankOnesHaveNoUsedRange) {
  Sheet sheet("a");
  EXPECT_THAT(sheet.used_range(), Eq(std::nullopt));
  sheet.set({5, 5}, text_cell("x"));
  sheet.set({5, 5}, Cell());
  EXPECT_THAT(sheet.used_range(), Eq(std::nullopt));
  EXPECT_THAT(sheet.filled_count(), Eq(0U));
}

TEST(Sheets, CountAFormulaWithoutResultAsFilled) {
  Sheet sheet("a");
  Cell formula;
  formula.formula = R"(=IF(A1="";"";1))";
  sheet.set({2, 2}, formula);
  EXPECT_THAT(sheet.filled_count(), Eq(1U));
  EXPECT_THAT(filled(sheet), ElementsAre(Pair("C3", "")));
}

TEST(Sheets, ForgetWhatIsCleared) {
  Sheet sheet("a");
  sheet.set({0, 0}, text_cell("a"));
  sheet.set({0, 4}, text_cell("b"));
  sheet.set({3, 1}, text_cell("c"));
  sheet.set({0, 4}, Cell());
  sheet.set({9, 9}, Cell());
  EXPECT_THAT(sheet.used_range(), Optional(Range{.first = {0, 0}, .last = {3, 1}}));
  EXPECT_THAT(filled(sheet), ElementsAre(Pair("A1", "a"), Pair("B4", "c")));
}

TEST(Sheets, GiveANewCellToFillInThePlaceOfWhatWasThere) {
  Sheet sheet("a");
  Cell before = text_cell("a");
  before.formula = "=B1";
  sheet.set({1, 2}, before);
  EXPECT_EQ(sheet.find({1, 1}), nullptr);
  EXPECT_EQ(sheet.find({5, 5}), nullptr);
  ASSERT_NE(sheet.find({1, 2}), nullptr);
  sheet.find({1, 2})->text = "b";
  EXPECT_THAT(filled(sheet), ElementsAre(Pair("C2", "b")));
  sheet.add({1, 2}) = text_cell("c");
  EXPECT_EQ(sheet.at({1, 2}), text_cell("c"));
  sheet.add({1, 1}) = text_cell("d");
  sheet.add({0, 3}) = text_cell("e");
  EXPECT_THAT(filled(sheet), ElementsAre(Pair("D1", "e"), Pair("B2", "d"), Pair("C2", "c")));
  EXPECT_THAT(sheet.filled_count(), Eq(3U));
}

// Against the simplest thing that could do the same.
TEST(Sheets, BehaveLikeAMap) {
  std::mt19937 generator(20240601);  // NOLINT(cert-msc51-cpp): a failure must come back
  std::uniform_int_distribution<std::int32_t> place(0, 6);
  std::uniform_int_distribution<int> content(0, 2);
  Sheet sheet("a");
  std::map<Address, std::string> model;
  for (int i = 0; i < 5000; ++i) {
    const Address address{.row = place(generator), .column = place(generator)};
    const std::string text(static_cast<std::size_t>(content(generator)), 'x');
    sheet.set(address, text_cell(text));
    if (text.empty()) {
      model.erase(address);
    } else {
      model[address] = text;
    }
    ASSERT_THAT(sheet.filled_count(), Eq(model.size()));
    ASSERT_THAT(sheet.used_range().has_value(), Eq(!model.empty()));
    std::int32_t last_column = 0;
    std::map<Address, std::string> found;
    sheet.for_each_filled([&](Address at, const Cell& cell) {
      found[at] = cell.text;
      last_column = std::max(last_column, at.column);
    });
    ASSERT_THAT(found, Eq(model));
    if (!model.empty()) {
      const Address last{.row = model.rbegin()->first.row, .column = last_column};
      ASSERT_THAT(sheet.used_range()->last, Eq(last));
    }
  }
}

TEST(Sheets, KnowMergesAndWhatIsHidden) {
  Sheet sheet("a");
  sheet.merges = {{{0, 0}, {0, 3}}, {{2, 1}, {4, 2}}};
  sheet.hidden_rows = {3, 7};
  sheet.hidden_columns = {2};
  EXPECT_THAT(to_a1(sheet.merged_area({3, 2})), Eq("B3:C5"));
  EXPECT_THAT(to_a1(sheet.merged_area({0, 3})), Eq("A1:D1"));
  EXPECT_THAT(to_a1(sheet.merged_area({1, 1})), Eq("B2"));
  EXPECT_TRUE(sheet.row_hidden(7));
  EXPECT_FALSE(sheet.row_hidden(4));
  EXPECT_TRUE(sheet.column_hidden(2));
  EXPECT_FALSE(sheet.column_hidden(3));
}

TEST(Workbooks, FindCellsOnTheirSheets) {
  Workbook workbook;
  workbook.sheets.emplace_back("一");
  workbook.sheets.emplace_back("二");
  workbook.sheets[1].set({0, 0}, text_cell("x"));
  EXPECT_THAT(workbook.at({.sheet = 1, .cell = {0, 0}}).text, Eq("x"));
  EXPECT_TRUE(workbook.at({.sheet = 0, .cell = {0, 0}}).empty());
  EXPECT_TRUE(workbook.at({.sheet = 2, .cell = {0, 0}}).empty()) << "a sheet that is not there";
}

}  // namespace
}  // namespace tenken::workbook
