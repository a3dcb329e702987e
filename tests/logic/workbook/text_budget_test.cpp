// SPDX-License-Identifier: MPL-2.0
// What is kept of long texts, and of many.
#include "logic/workbook/text_budget.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tenken::workbook {
namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

TEST(TextBudget, KeepsWhatACellOfXlsxCanHold) {
  Cell cell;
  TextBudget budget;
  budget.put(repeated("長", max_text_units), cell);
  EXPECT_FALSE(cell.cut);
  budget.put(repeated("長", max_text_units + 1), cell);
  EXPECT_TRUE(cell.cut);
  EXPECT_EQ(cell.text, repeated("長", max_text_units));
}

TEST(TextBudget, CutsBetweenCharacters) {
  // Two units each: the last one has no room.
  EXPECT_EQ(beginning_of("𠮟𠮟𠮟", 5), "𠮟𠮟");
  EXPECT_EQ(beginning_of("𠮟𠮟𠮟", 6), "𠮟𠮟𠮟");
  EXPECT_EQ(beginning_of("短い", 5), "短い");
  EXPECT_EQ(beginning_of("", 0), "");
}

TEST(TextBudget, KeepsOnlyTheBeginningsWhereAllTextsAreTooMany) {
  const std::string longest = repeated("a", max_text_units);
  TextBudget budget;
  std::size_t cells = 0;
  for (Cell cell; !cell.cut; ++cells) budget.put(longest, cell);
  EXPECT_EQ(cells, max_all_texts / max_text_units + 2);
  Cell short_one;
  budget.put("事業名", short_one);
  EXPECT_EQ(short_one.text, "事業名") << "what a form asks for is still there";
  EXPECT_FALSE(short_one.cut);
}

}  // namespace
}  // namespace tenken::workbook
