// SPDX-License-Identifier: MPL-2.0
// Which stored results are out of date.
#include "logic/compute/stale.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::number_cell;
using workbook::text_cell;

constexpr workbook::Location formula_place = {.sheet = 0, .cell = {.row = 0, .column = 3}};

Cell with_formula(Cell cell, const std::string& formula) {
  cell.formula = formula;
  return cell;
}

/// D1 holds `formula` and shows `stored`; A1 to C1 are 1, 2 and the text △ 3, B2 is the text 達成,
/// on another sheet A1 is 10 by a formula that shows 9, and A2 to A4 are what no formula here
/// knows.
workbook::Workbook workbook_with(const std::string& formula, Cell stored) {
  workbook::Workbook workbook;
  workbook::Sheet first("一枚目");
  first.set({0, 0}, number_cell(1));
  first.set({0, 1}, number_cell(2));
  first.set({0, 2}, text_cell("△ 3"));
  first.set({1, 1}, text_cell("達成"));
  first.set({2, 1}, text_cell("1,234"));
  first.set(formula_place.cell, with_formula(std::move(stored), formula));
  workbook::Sheet second("二枚目 (続き)");
  second.set({0, 0}, with_formula(number_cell(9), "=$一枚目.A1*10"));
  second.set({1, 0}, with_formula(number_cell(7), "=VLOOKUP(A1;B1:C9;2;0)"));
  second.set({2, 0}, with_formula(number_cell(3), "=A4+1"));
  second.set({3, 0}, with_formula(number_cell(2), "=A3+1"));
  workbook.sheets = {std::move(first), std::move(second)};
  return workbook;
}

/// What `formula` should show where it shows `stored`; "" when nothing is said.
std::string right(const std::string& formula, Cell stored) {
  const workbook::Workbook workbook = workbook_with(formula, std::move(stored));
  const auto stale = stale_results(workbook, {&formula_place, 1});
  return stale.empty() ? std::string() : workbook::display_text(stale.front().right);
}

TEST(Stale, IsAResultThatItsFormulaDoesNotGive) {
  EXPECT_EQ(right("=A1+B1", number_cell(4)), "3");
  EXPECT_EQ(right("=SUM(A1:C1)", number_cell(4)), "3");  // Calc passes over the text
  EXPECT_EQ(right("=ORG.TENKEN.KPI.SUM(A1:C1)", number_cell(3)), "0");
  EXPECT_EQ(right("=KPI_SUM($A$1;B1)", number_cell(4)), "3");
  EXPECT_EQ(right("=ORG.TENKEN.KPI.STATUS(A1;B1)", text_cell("達成")), "未達成");
  EXPECT_EQ(right("=IF(A1>=B1;\"達成\";\"未達成\")", text_cell("達成")), "未達成");
  EXPECT_EQ(right("=B2", text_cell("未達成")), "達成");
  EXPECT_EQ(right("=COUNTA(A1:C3)", number_cell(1)), "5");
  EXPECT_EQ(right("=A1%", number_cell(1)), "0.01");
  EXPECT_EQ(right("=ROUND(AVERAGE(A1:C1);0)", number_cell(1)), "2");
  EXPECT_EQ(right("=IFERROR(A1/A4;\"―\")", number_cell(1)), "―");
  EXPECT_EQ(right("=MAX(A1:C1)-MIN(A1:C1)", number_cell(2)), "1");
  EXPECT_EQ(right("=ORG.TENKEN.KPI.SUMCHECK(B1;A1:A3)", text_cell("一致")), "差額 1");
  EXPECT_EQ(right("=ORG.TENKEN.KPI.RATE(A1;B1)", number_cell(0.4)), "0.5");
  Cell error = text_cell("#NAME?");
  error.type = workbook::CellType::error;
  EXPECT_EQ(right("=A1+B1", error), "3");
  EXPECT_EQ(right("=A1+B1", {}), "3");
}

TEST(Stale, FollowsTheFormulasThatAFormulaReads) {
  EXPECT_EQ(right("=$'二枚目 (続き)'.A1", number_cell(9)), "10");
  EXPECT_EQ(right("=$'二枚目 (続き)'.A1", number_cell(10)), "");
  // What is not known here is as good as typed.
  EXPECT_EQ(right("=$'二枚目 (続き)'.A2+1", number_cell(8)), "");
  EXPECT_EQ(right("=$'二枚目 (続き)'.A2+1", number_cell(9)), "8");
  EXPECT_EQ(right("=$'二枚目 (続き)'.A3", number_cell(4)), "3");  // behind a circle
}

TEST(Stale, IsNothingThatAgrees) {
  EXPECT_EQ(right("=A1+B1", number_cell(3)), "");
  EXPECT_EQ(right("=0.3-0.1-0.2", number_cell(0)), "");
  EXPECT_EQ(right("=B2", text_cell("達 成")), "");
  EXPECT_EQ(right("=IF(A1=1;\"\";1)", {}), "");
  Cell rounded = number_cell(0.3);
  rounded.shown = "0.3";
  EXPECT_EQ(right("=A1/3", rounded), "");
  EXPECT_EQ(right("=A1/3", number_cell(0.3)), "0.3333333333333333");
}

TEST(Stale, IsNothingOfWhichNobodyCanBeCertain) {
  for (const char* formula : {
           "=VLOOKUP(A1;A1:B2;2)",                   // a function that is not known here
           "=A1+C1",                                 // Calc may make a number of a text
           "=KPI_SUM(B3)",                           // 1,234: a decimal comma under some languages
           "=A1:A3",                                 // an array
           "=SUM(A1:A3*B1:B3)",                      // likewise
           "={1;2}",                                 // likewise
           "=A:A",                                   // a whole column
           "=$'ほかの表'.A1",                        // a sheet that is gone
           "='file:///home/x/年報.ods'#$一枚目.A1",  // another workbook
           "=[1]一枚目!A1",                          // likewise
           "=#REF!+1",                               // an error
           "=1/0",                                   // likewise
           "=D1+1",                                  // a circle
           "=A1!",                                   // notation that is not read here
           "=ROUND(A1:A3;0)",                        // a range for one value
           "=KPI_SUM_CHECK(A1:A3;B1)",               // likewise
           "=ROUND(1.005;2)",                        // a tie that binary digits miss
           "=LEFT(B2;1)",                            // a function that is not known here
           "=B2<A1",                                 // texts in order
           "=A1&0.5",                                // how a fraction is written
           "=TODAY()",
           "=",
       }) {
    EXPECT_EQ(right(formula, number_cell(-77)), "") << formula;
  }
  EXPECT_EQ(right("=" + std::string(100000, '(') + "1", number_cell(-77)), "");
  EXPECT_EQ(right("=" + std::string(900, '(') + "1" + std::string(900, ')'), number_cell(-77)), "");
}

TEST(Stale, LeavesAloneWhatHasNoResultYet) {
  Cell without = text_cell(std::string(workbook::no_result));
  without.type = workbook::CellType::error;
  EXPECT_EQ(right("=A1+B1", without), "");
  Cell cut = text_cell("未達成");
  cut.cut = true;
  EXPECT_EQ(right("=B2", cut), "");
}

TEST(Stale, BoundsWhatAWorkbookMayAsk) {
  // Each formula reads the next one: far more than any form has.
  workbook::Workbook workbook;
  workbook::Sheet sheet("表");
  constexpr std::int32_t rows = 1999;
  for (std::int32_t row = 0; row < rows; ++row) {
    sheet.set({row, 0},
              with_formula(number_cell(1), "=KPI_SUM(A" + std::to_string(row + 2) + ":A2000)"));
  }
  workbook.sheets.push_back(std::move(sheet));
  std::vector<workbook::Location> places;
  for (std::int32_t row = 0; row < rows; ++row) places.push_back({.sheet = 0, .cell = {row, 0}});
  EXPECT_FALSE(stale_results(workbook, places).empty());
}

}  // namespace
}  // namespace tenken::compute
