// SPDX-License-Identifier: MPL-2.0
// Formulas that call Tenken, told from others, and their values.
#include "logic/submission/kpi_formulas.hpp"

#include <gtest/gtest.h>

#include "tests/support/samples.hpp"

namespace tenken::submission {
namespace {

TEST(CallsKpi, InEveryNotation) {
  for (const char* formula :
       {"=ORG.TENKEN.KPI.STATUS(A1;B1)", "=org.tenken.kpi.status(A1,B1)", "=KPI_STATUS(A1;B1)",
        R"(=IF(A1="";"";Kpi_Trend(A1;B1)))", "=1+KPI_SUM (A1:A3)",
        "of:=ORG.TENKEN.KPI.SUM([.A1:.A3])", "{=KPI_CLEAN(A1:A3)}", "=-KPI_NUMBER(A1)"}) {
    EXPECT_TRUE(calls_kpi(formula)) << formula;
  }
}

TEST(CallsKpi, NotWhatOnlyLooksLikeIt) {
  for (const char* formula :
       {"=SUM(A1:A3)", R"f(="KPI_STATUS(A1)")f", "='KPI_(1)'.A1", "=KPI_A1+1", "=MY_KPI_SUM(A1)",
        "=MYORG.TENKEN.KPI.SUM(A1)", "=KPI_(A1)", R"(=A1&"""KPI_SUM(")", "", "="}) {
    EXPECT_FALSE(calls_kpi(formula)) << formula;
  }
}

TEST(ValuesForKpiFormulas, LeaveOtherFormulas) {
  workbook::Workbook workbook = test::sample("clean");
  const workbook::Edits edits = values_for_kpi_formulas(workbook);
  EXPECT_GT(edits.cells.size(), 10U);
  std::size_t others = 0;
  for (const workbook::Sheet& sheet : workbook.sheets) {
    sheet.for_each_filled([&](workbook::Address, const workbook::Cell& cell) {
      if (cell.has_formula() && !calls_kpi(cell.formula)) ++others;
    });
  }
  ASSERT_FALSE(workbook::conflict(workbook, edits));
  const workbook::Workbook before = workbook;
  workbook::apply(edits, workbook);
  EXPECT_TRUE(values_for_kpi_formulas(workbook).empty());
  std::size_t left = 0;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    workbook.sheets[i].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      if (cell.has_formula()) ++left;
      EXPECT_EQ(workbook::display_text(cell), workbook::display_text(before.sheets[i].at(at)));
    });
  }
  EXPECT_EQ(left, others);
}

TEST(ValuesForKpiFormulas, KeepErrorsAsErrors) {
  workbook::Workbook workbook;
  workbook.sheets.emplace_back("Sheet1");
  workbook::Cell none;
  none.type = workbook::CellType::error;
  none.text = "#N/A";
  none.formula = "=KPI_RATE(A1;B1)";
  workbook.sheets[0].set({.row = 0, .column = 2}, none);
  workbook::Cell numbered = none;
  numbered.text = "Err:502";
  workbook.sheets[0].set({.row = 1, .column = 2}, numbered);
  const workbook::Edits edits = values_for_kpi_formulas(workbook);
  ASSERT_EQ(edits.cells.size(), 2U);
  EXPECT_EQ(edits.cells[0].after.formula, "=#N/A");
  EXPECT_EQ(edits.cells[1].after, workbook::text_cell("Err:502"));
}

}  // namespace
}  // namespace tenken::submission
