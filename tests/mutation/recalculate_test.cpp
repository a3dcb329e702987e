// SPDX-License-Identifier: MPL-2.0
// Recalculation without an office, held against what the writer made.
#include "tests/support/recalculate.hpp"

#include <gtest/gtest.h>

#include "logic/bind/binding.hpp"
#include "tests/support/formula_text.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

workbook::Location place(const std::string& field) {
  static const workbook::Workbook clean = sample("clean");
  static const bind::Binding binding = bind::bind(nagano(), clean);
  return binding.find(field)->place;
}

std::string shown(const workbook::Workbook& workbook, const std::string& field) {
  return workbook::display_text(workbook.at(place(field)));
}

void type(workbook::Workbook& workbook, const std::string& field, workbook::Cell cell) {
  const workbook::Location at = place(field);
  workbook.sheets[at.sheet].set(at.cell, std::move(cell));
  recalculate(workbook);
}

using Cells = std::map<workbook::Location, workbook::Cell>;

Cells cells(const workbook::Workbook& workbook) {
  Cells result;
  for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
    workbook.sheets[sheet].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      result[{.sheet = sheet, .cell = at}] = cell;
    });
  }
  return result;
}

TEST(Recalculate, LeavesWhatTheWriterMadeAsItIs) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    workbook::Workbook workbook = sample(name);
    const Cells before = cells(workbook);
    recalculate(workbook);
    EXPECT_EQ(cells(workbook), before) << name;
  }
}

TEST(Recalculate, CarriesAnInputThrough) {
  workbook::Workbook workbook = sample("clean");
  type(workbook, "cost.R5.initial", workbook::number_cell(252'032));
  EXPECT_EQ(shown(workbook, "cost.R5.total"), "260,554");
  type(workbook, "indicator.1.actual.R5", workbook::number_cell(24));
  EXPECT_EQ(shown(workbook, "indicator.1.status"), "未達成");
  EXPECT_EQ(shown(workbook, "analysis.1.status"), "未達成");
  type(workbook, "header.project_name", workbook::text_cell("別の事業"));
  EXPECT_EQ(shown(workbook, "page.3.project_name"), "別の事業");
  type(workbook, "indicator.2.name", {});
  EXPECT_EQ(shown(workbook, "analysis.2.trend.R5"), "");
}

TEST(Recalculate, PassesErrorsOn) {
  workbook::Workbook workbook = sample("clean");
  workbook::Cell broken;
  broken.formula = "=1/0";
  type(workbook, "cost.R4.initial", broken);
  EXPECT_EQ(shown(workbook, "cost.R4.initial"), "#DIV/0!");
  EXPECT_EQ(shown(workbook, "cost.R4.total"), "#DIV/0!");
  type(workbook, "cost.R4.initial", workbook::text_cell("別紙"));
  EXPECT_EQ(shown(workbook, "cost.R4.total"), "#VALUE!");
}

TEST(Recalculate, RefusesWhatItDoesNotKnow) {
  workbook::Workbook workbook = sample("clean");
  workbook::Cell unknown;
  unknown.formula = "=VLOOKUP(A1;B2;3)";
  EXPECT_THROW(type(workbook, "cost.R4.initial", unknown), std::runtime_error);
}

TEST(References, AreReplacedAndNothingElse) {
  const auto starred = [](std::string_view reference) { return std::string(reference) + "*"; };
  EXPECT_EQ(replace_references("=IF($事業改善シート.A1=\"B2\";ORG.TENKEN.KPI.SUM(C3;D4:E5);1.5)",
                               starred),
            "=IF($事業改善シート.A1*=\"B2\";ORG.TENKEN.KPI.SUM(C3*;D4*:E5*);1.5)");
  EXPECT_EQ(replace_references("=$'シート 1'.B2&\"\"", starred), "=$'シート 1'.B2*&\"\"");
}

TEST(NumberLike, KeepsTheFormat) {
  const workbook::Workbook clean = sample("clean");
  EXPECT_EQ(number_like(clean.at(place("cost.R5.carried")), -5000).shown, "△5,000");
  EXPECT_EQ(number_like(clean.at(place("cost.R5.staff")), 5).shown, "5.0");
  EXPECT_EQ(number_like(clean.at(place("indicator.4-1.target.R5")), 1234).shown, "1,234");
}

}  // namespace
}  // namespace tenken::test
