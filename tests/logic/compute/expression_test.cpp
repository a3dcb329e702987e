// SPDX-License-Identifier: MPL-2.0
// Formulas, read, written and worked out.
#include "logic/compute/expression.hpp"

#include <gmock/gmock.h>

#include <map>

#include "logic/compute/evaluate.hpp"
#include "logic/compute/sheet_name.hpp"

namespace tenken::compute {
namespace {

using testing::HasSubstr;
using workbook::CellType;

std::optional<workbook::Location> cell_named(std::string_view id) {
  if (id == "here") return workbook::Location{.sheet = 0, .cell = {.row = 1, .column = 1}};
  if (id == "there.{-1}") return workbook::Location{.sheet = 1, .cell = {.row = 3, .column = 2}};
  return std::nullopt;
}

const std::vector<std::string> sheets{"一枚目", "二枚目 (続き)"};

TEST(Expression, IsWrittenInBothNotations) {
  struct Case {
    const char* formula;
    const char* calc;
    const char* file;
  };
  for (const Case& c : {
           Case{"={here}", "=B2", "of:=[.B2]"},
           Case{"={there.{-1}}", "=$'二枚目 (続き)'.C4", "of:=[$'二枚目 (続き)'.C4]"},
           Case{R"(=IF({here}="";"";{here}))", R"(=IF(B2="";"";B2))",
                R"(of:=IF([.B2]="";"";[.B2]))"},
           Case{"=KPI_SUM_CHECK({here};1)", "=ORG.TENKEN.KPI.SUMCHECK(B2;1)",
                "of:=ORG.TENKEN.KPI.SUMCHECK([.B2];1)"},
           Case{"=(1+2)*-{here}", "=(1+2)*-B2", "of:=(1+2)*-[.B2]"},
           Case{R"(="say ""hi"""&1)", R"(="say ""hi"""&1)", R"(of:="say ""hi"""&1)"},
       }) {
    const Expression read = read_expression(c.formula, cell_named);
    ASSERT_TRUE(read.root) << c.formula << ": " << read.problem;
    EXPECT_EQ(calc_formula(*read.root, 0, sheets), c.calc);
    EXPECT_EQ(file_formula(*read.root, 0, sheets), c.file);
  }
}

TEST(Expression, ASheetOfLettersNeedsNoQuotesInCalc) {
  const Expression read = read_expression("={here}", cell_named);
  ASSERT_TRUE(read.root);
  EXPECT_EQ(calc_formula(*read.root, 1, sheets), "=$一枚目.B2");
}

TEST(Expression, SaysWhatIsWrong) {
  struct Case {
    const char* formula;
    const char* problem;
  };
  for (const Case& c : {
           Case{"1+2", "begins with ="},
           Case{"={nobody}", "no cell for {nobody}"},
           Case{"={here", "{ is not closed"},
           Case{"=IF({here};1", ") is missing"},
           Case{"=\"text", "not closed"},
           Case{"=1+", "value is missing"},
           Case{"=1 2", "not expected here"},
           Case{"=NAME", "( is missing"},
       }) {
    const Expression read = read_expression(c.formula, cell_named);
    EXPECT_FALSE(read.root) << c.formula;
    EXPECT_THAT(read.problem, HasSubstr(c.problem)) << c.formula;
  }
}

/// What the formula gives when {here} holds `content`.
std::string result(std::string_view formula, const workbook::Cell& content) {
  const Expression read = read_expression(formula, cell_named);
  if (!read.root) return read.problem;
  const auto cell = evaluate(*read.root, [&](const workbook::Location& place) {
    return place.sheet == 0 ? content : workbook::Cell{};
  });
  return cell ? workbook::display_text(*cell) : "unknown";
}

TEST(Evaluate, GivesWhatCalcGives) {
  using workbook::number_cell;
  using workbook::text_cell;
  struct Case {
    const char* formula = "";
    workbook::Cell here;
    const char* gives = "";
  };
  for (const Case& c : {
           Case{"={here}", {}, "0"},
           Case{"={here}", text_cell("①"), "①"},
           Case{R"(=IF({here}="";"blank";"filled"))", {}, "blank"},
           Case{R"(=IF({here}="";"blank";"filled"))", number_cell(0), "filled"},
           Case{"=1+2*3-4/2", {}, "5"},
           Case{"={here}&\"校\"", number_cell(28), "28校"},
           Case{"=8/{here}", {}, "#DIV/0!"},
           Case{"=1+{here}", text_cell("六"), "#VALUE!"},
           Case{"={here}<>2", number_cell(2), "0"},
           Case{"=COUNTA({here};{there.{-1}};1)", number_cell(0), "2"},
           Case{R"(=SUBSTITUTE({here};"年";"年度"))", text_cell("R5年、R4年"), "R5年度、R4年度"},
           Case{"=KPI_SUM({here};10;{there.{-1}})", text_cell("△ 6,400"), "-6390"},
           Case{"=KPI_SUM({here};10)", text_cell("―"), "10"},
           Case{"=KPI_SUM({here};10)", text_cell("九千"), "#VALUE!"},
           Case{"=KPI_TREND(33;{here})", number_cell(28), "↘"},
           Case{R"(=KPI_TREND(33;{here};"下"))", number_cell(28), "↗"},
           Case{"=KPI_TREND(100;{here};1;0.01)", number_cell(101), "→"},
           Case{"=KPI_TREND(33;{here})", {}, "―"},
           Case{"=KPI_STATUS({here};25)", number_cell(28), "達成"},
           Case{"=KPI_STATUS({here};25;-1)", number_cell(28), "未達成"},
           Case{R"(=KPI_STATUS({here};25;"横"))", number_cell(28), "Err:502"},
           Case{"=TODAY()", {}, "unknown"},
       }) {
    EXPECT_EQ(result(c.formula, c.here), c.gives) << c.formula;
  }
}

TEST(Evaluate, PassesErrorsOn) {
  workbook::Cell error;
  error.type = CellType::error;
  error.text = "#REF!";
  EXPECT_EQ(result("=IF({here}=1;2;3)", error), "#REF!");
}

TEST(CalcSheetName, HasQuotesUnlessItIsLettersAndDigits) {
  for (const char* plain : {"Sheet1", "事業改善シート", "細事業一覧", "a_b"}) {
    EXPECT_EQ(calc_sheet_name(plain), plain);
  }
  for (const char* other : {"R5 事業", "（写し）", "2023", "a.b", "a-b", ""}) {
    EXPECT_EQ(calc_sheet_name(other), "'" + std::string(other) + "'");
  }
  EXPECT_EQ(calc_sheet_name("it's"), "'it''s'");
}

}  // namespace
}  // namespace tenken::compute
