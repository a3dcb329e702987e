// SPDX-License-Identifier: MPL-2.0
// Formulas, read, written and worked out.
#include "logic/compute/expression.hpp"

#include <gmock/gmock.h>

#include <initializer_list>
#include <map>

#include "logic/compute/evaluate.hpp"
#include "logic/compute/functions.hpp"
#include "logic/compute/sheet_name.hpp"
#include "logic/kpi/functions.hpp"
#include "tests/support/said.hpp"

namespace tenken::compute {
namespace {

using test::said;
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
           Case{"=KPI_RATE({here};20; ;9)", "=ORG.TENKEN.KPI.RATE(B2;20;;9)",
                "of:=ORG.TENKEN.KPI.RATE([.B2];20;;9)"},
           Case{"=-(1+2)^2", "=-(1+2)^2", "of:=-(1+2)^2"},
           Case{"=+{here}*50%", "=B2*50%", "of:=[.B2]*50%"},
           Case{"=({here}+1)%", "=(B2+1)%", "of:=([.B2]+1)%"},
           Case{R"(="say ""hi"""&1)", R"(="say ""hi"""&1)", R"(of:="say ""hi"""&1)"},
       }) {
    const Expression read = read_expression(c.formula, cell_named);
    ASSERT_TRUE(read.root) << c.formula << ": " << said(read.problem);
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
           Case{"1+2", "= で始めて"},
           Case{"={nobody}", "{nobody} の欄が様式にありません"},
           Case{"={here", "{ が閉じていません"},
           Case{"=IF({here};1", ") が足りません"},
           Case{"=\"text", "\" が閉じていません"},
           Case{"=1+", "値が足りません"},
           Case{"=1 2", "この部分が読めません: 2"},
           Case{"=NAME", "NAME の後に ( が足りません"},
       }) {
    const Expression read = read_expression(c.formula, cell_named);
    EXPECT_FALSE(read.root) << c.formula;
    EXPECT_THAT(said(read.problem), HasSubstr(c.problem)) << c.formula;
  }
}

/// What the formula gives when {here} holds `content`.
std::string result(std::string_view formula, const workbook::Cell& content) {
  const Expression read = read_expression(formula, cell_named);
  if (!read.root) return said(read.problem);
  const auto cell = evaluate(*read.root, [&](const workbook::Location& place) {
    return place.sheet == 0 ? content : workbook::Cell{};
  });
  return cell ? workbook::display_text(*cell) : "unknown";
}

/// A formula, what {here} holds, and what the formula gives then.
struct Case {
  const char* formula = "";
  workbook::Cell here;
  const char* gives = "";
};

void expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(result(c.formula, c.here), c.gives) << c.formula;
}

TEST(Evaluate, GivesWhatCalcGives) {
  using workbook::number_cell;
  using workbook::text_cell;
  expect({
      Case{"={here}", {}, "0"},
      Case{"={here}", text_cell("①"), "①"},
      Case{R"(=IF({here}="";"blank";"filled"))", {}, "blank"},
      Case{R"(=IF({here}="";"blank";"filled"))", number_cell(0), "filled"},
      Case{"=1+2*3-4/2", {}, "5"},
      Case{"={here}&\"校\"", number_cell(28), "28校"},
      Case{"=8/{here}", {}, "#DIV/0!"},
      Case{"=1+{here}", text_cell("六"), "#VALUE!"},
      Case{"={here}<>2", number_cell(2), "0"},
      Case{"=-2^2", {}, "4"},
      Case{"=2^3^2", {}, "64"},
      Case{"=+{here}*50%", number_cell(3), "1.5"},
      Case{"=COUNTA({here};{there.{-1}};1)", number_cell(0), "2"},
      Case{R"(=SUBSTITUTE({here};"年";"年度"))", text_cell("R5年、R4年"), "R5年度、R4年度"},
      Case{"=KPI_SUM({here};10;{there.{-1}})", text_cell("△ 6,400"), "-6390"},
      Case{"=KPI_SUM({here};10)", text_cell("―"), "10"},
      Case{"=KPI_SUM({here};10)", text_cell("九千"), "#VALUE!"},
      Case{"=KPI_SUM(0.1;0.2;-0.3)", {}, "0"},
      Case{"=KPI_TREND(33;{here})", number_cell(28), "↘"},
      Case{R"(=KPI_TREND(33;{here};"下"))", number_cell(28), "↗"},
      Case{"=KPI_TREND(100;{here};1;0.01)", number_cell(101), "→"},
      Case{"=KPI_TREND(33;{here})", {}, "―"},
      Case{"=KPI_STATUS({here};25)", number_cell(28), "達成"},
      Case{"=KPI_STATUS({here};25;-1)", number_cell(28), "未達成"},
      Case{R"(=KPI_STATUS({here};25;"横"))", number_cell(28), "Err:502"},
      Case{"=KPI_TREND(33;{here};1;-1)", number_cell(28), "Err:502"},
      Case{"=KPI_RATE(20;{here})", number_cell(25), "0.8"},
      Case{"=KPI_RATE(20;{here})", text_cell("―"), "#N/A"},
      Case{"=KPI_RATE(30;{here};-1)", number_cell(24), "0.8"},
      Case{"=KPI_RATE(30;{here};-1;40)", number_cell(20), "0.5"},
      Case{R"(=KPI_PACE({here};100;"R5";"R5";"R8"))", number_cell(25), "1"},
      Case{R"(=KPI_PACE({here};100;"R5";"R8";"R5"))", number_cell(25), "Err:502"},
      Case{R"(=KPI_PACE({here};100;"";"R5";"R8"))", number_cell(25), "#N/A"},
      Case{R"(=KPI_OUTLOOK({here};100;"R6";2023;"令和８"))", number_cell(41), "おおむね順調"},
      Case{"=KPI_NUMBER({here})", text_cell("△ 6,400"), "-6400"},
      Case{"=KPI_NUMBER({here})", text_cell("集計中"), "#N/A"},
      Case{R"(=KPI_NUMBER({here};"なし"))", {}, "なし"},
      Case{"=KPI_SUM_CHECK({here};1;2)", number_cell(3), "一致"},
      Case{"=KPI_SUM_CHECK({here};1;2)", number_cell(1003), "差額 1,000"},
      Case{"=KPI_SUM_CHECK({here};1;2)", {}, "―"},
      Case{"=KPI_EXECUTION({here};200)", number_cell(150), "0.75"},
      Case{"=KPI_EXECUTION({here};0)", number_cell(150), "#N/A"},
      Case{"=KPI_FISCAL_YEAR({here})", text_cell("令和５"), "2023"},
      Case{"=KPI_FISCAL_YEAR({here})", text_cell("S46.4"), "1971"},
      Case{"=KPI_FISCAL_YEAR({here})", text_cell("来年"), "#VALUE!"},
      Case{"=KPI_ERA({here})", number_cell(2023), "R5"},
      Case{"=KPI_ERA({here};2)", number_cell(2019), "令和元年度"},
      Case{R"(=KPI_ERA({here};"3"))", text_cell("R5"), "2023(R5)"},
      Case{"=KPI_ERA({here};4)", text_cell("R5"), "Err:502"},
      Case{"=KPI_CLEAN({here})", text_cell("産業⼈材"), "産業人材"},
      Case{"=TODAY()", {}, "unknown"},
      Case{"=IF({here})", {}, "unknown"},
      Case{"=KPI_STATUS({here})", {}, "unknown"},
  });
}

TEST(Evaluate, KnowsCalcsFunctionsThatFormsUse) {
  using workbook::number_cell;
  using workbook::text_cell;
  expect({
      // A tie goes away from 0.
      Case{"=ROUND({here})", number_cell(2.5), "3"},
      Case{"=ROUND({here};0)", number_cell(-2.5), "-3"},
      Case{"=ROUND({here}/1000;0)", number_cell(260553), "261"},
      Case{"=ROUND({here};1)", number_cell(0.25), "0.3"},
      Case{"=ROUND({here};-3)", number_cell(260553), "261000"},
      Case{"=ROUND({here};0.5)", number_cell(1), "unknown"},
      Case{"=ROUNDDOWN({here};1)", number_cell(-1.29), "-1.2"},
      Case{"=ROUNDUP({here};-2)", number_cell(101), "200"},
      Case{"=ROUNDUP({here};0)", number_cell(-1.2), "-2"},
      Case{"=TRUNC({here})", number_cell(-1.8), "-1"},
      Case{"=INT({here})", number_cell(-1.2), "-2"},
      Case{"=ABS({here})", number_cell(-6400), "6400"},
      Case{"=MAX({here};3;{there.{-1}})", number_cell(-1), "3"},
      Case{"=MIN({here};3)", text_cell("―"), "3"},
      Case{"=MAX({here})", {}, "0"},
      Case{"=AVERAGE({here};3;{there.{-1}})", number_cell(1), "2"},
      Case{"=AVERAGE({here})", {}, "#DIV/0!"},
      Case{"=PRODUCT({here};3)", number_cell(2), "6"},
      Case{"=COUNT({here};{there.{-1}})", number_cell(0), "1"},
      Case{"=IF({here}>1;5)", number_cell(1), "0"},
      Case{R"(=IFERROR(8/{here};"―"))", {}, "―"},
      Case{R"(=IFERROR(8/{here};"―"))", number_cell(4), "2"},
      Case{R"(=IFNA(KPI_RATE(1;{here});"―"))", {}, "―"},
      Case{R"(=IFNA(8/{here};"―"))", {}, "#DIV/0!"},
      Case{"=AND({here}>1;TRUE())", number_cell(2), "1"},
      Case{"=OR({here}>1;FALSE())", number_cell(1), "0"},
      Case{"=AND(FALSE();8/{here})", {}, "#DIV/0!"},
      Case{"=AND({here};TRUE())", {}, "unknown"},
      Case{"=NOT({here}=1)", number_cell(1), "0"},
      Case{"=ISBLANK({here})", {}, "1"},
      Case{"=ISBLANK({here})", text_cell("―"), "0"},
      Case{"=ISNUMBER({here})", text_cell("12"), "0"},
      Case{"=ISTEXT({here})", text_cell("12"), "1"},
      Case{"=ISERROR(8/{here})", {}, "1"},
      Case{R"(=CONCATENATE({here};"年度";1))", text_cell("R5"), "R5年度1"},
  });
}

/// In Calc an omitted value is Err:502 to a function of ours, and to others 0 or nothing.
TEST(Evaluate, KnowsThatAnOptionIsOmitted) {
  using workbook::number_cell;
  expect({
      Case{"=KPI_TREND({here};102;;0.05)", number_cell(100), "→"},
      Case{"=KPI_TREND({here};102;;)", number_cell(100), "↗"},
      Case{"=KPI_RATE({here};60;;100)", number_cell(80), "0.5"},
      Case{"=KPI_PACE({here};10;2023;2023;2027;)", number_cell(1), "0.5"},
      Case{"=KPI_STATUS({here};)", number_cell(1), "unknown"},
      Case{"=KPI_NUMBER({here};)", {}, "unknown"},
      Case{"=SUM({here};)", number_cell(1), "unknown"},
      Case{"=IF({here}=1;;2)", number_cell(1), "unknown"},
      Case{"=IF({here}=1;;2)", number_cell(0), "2"},
  });
}

TEST(Evaluate, KnowsEveryFunctionOfOurs) {
  for (const kpi::Function& function : kpi::functions()) {
    const Function* known = find_function(function.name);
    ASSERT_NE(known, nullptr) << function.name;
    EXPECT_EQ(find_function(function.name_in_files()), known);
    EXPECT_EQ(known->most == any_number, function.takes_list) << function.name;
  }
  EXPECT_EQ(kpi_functions().size(), kpi::functions().size());
}

TEST(Evaluate, IsNotSureWhereCalcMakesUpForBinaryDigits) {
  const auto strict = [](std::string_view formula) {
    const Expression read = read_expression(formula, cell_named);
    const auto nothing = [](const workbook::Location& /*place*/) { return workbook::Cell{}; };
    const auto cell = evaluate(*read.root, nothing, Certainty::strict);
    return cell ? workbook::display_text(*cell) : "unknown";
  };
  EXPECT_EQ(strict("=ROUND(1.005;2)"), "unknown");
  EXPECT_EQ(strict("=ROUND(1.006;2)"), "1.01");
  EXPECT_EQ(strict("=ROUND(0.5;0)"), "1");
  EXPECT_EQ(strict("=INT(0.3/0.1)"), "unknown");
  EXPECT_EQ(strict("=ROUNDUP(0.1*3*10;0)"), "unknown");
  EXPECT_EQ(strict("=ROUNDDOWN(3;0)"), "3");
  EXPECT_EQ(strict("=ROUNDDOWN(1234.5;-2)"), "1200");
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
