// SPDX-License-Identifier: MPL-2.0
// The blank form and the filled one, held against the definition.
#include <gmock/gmock.h>

#include <map>

#include "logic/bind/binding.hpp"
#include "tests/logic/support/forms.hpp"
#include "tests/support/said.hpp"

namespace tenken::fill {
namespace {

using tenken::test::said;
using test::cell;
using test::filled;
using test::nagano;
using test::problems_of;
using testing::HasSubstr;
using workbook::CellType;

constexpr std::size_t main_page = 0;
constexpr std::size_t analysis_page = 1;
constexpr std::size_t subprojects_page = 2;

/// Where the definition has a field on the blank form; for those outside of repeats.
std::map<std::string, workbook::Range> defined_places(const form::Page& page) {
  std::map<std::string, workbook::Range> places;
  for (const form::FieldPlace& field : page.fields) {
    places[field.id] = field.parts.empty() ? field.at : field.parts.front();
  }
  return places;
}

TEST(BlankForm, BindsEveryLabelAtItsPlace) {
  const workbook::Workbook blank = to_workbook(filled(""));
  const bind::Binding binding = bind::bind(nagano(), blank);
  EXPECT_TRUE(binding.recognition.recognised);
  EXPECT_EQ(binding.recognition.labels_found, binding.recognition.labels_total);
  EXPECT_EQ(binding.fiscal_year, 2023);
  for (const bind::LabelPlace& label : binding.layout.labels) {
    EXPECT_EQ(label.state, bind::LabelState::found) << label.field;
    EXPECT_EQ(label.rows_moved, 0) << label.field;
    EXPECT_EQ(label.columns_moved, 0) << label.field;
  }
}

TEST(BlankForm, BindsEveryFieldAtItsCell) {
  const workbook::Workbook blank = to_workbook(filled(""));
  const bind::Binding binding = bind::bind(nagano(), blank);
  for (std::size_t page = 0; page < nagano().pages.size(); ++page) {
    for (const auto& [id, range] : defined_places(nagano().pages[page])) {
      if (id.find('{') != std::string::npos || id.find('*') != std::string::npos) continue;
      const bind::BoundField* field = binding.find(id);
      ASSERT_NE(field, nullptr) << id;
      EXPECT_EQ(field->place, (workbook::Location{.sheet = page, .cell = range.first})) << id;
    }
  }
  const auto place = [&](std::string_view id) {
    const bind::BoundField* field = binding.find(id);
    return field == nullptr ? "" : workbook::to_a1(field->place.cell);
  };
  EXPECT_EQ(place("cost.R5.total"), "J26");
  EXPECT_EQ(place("cost.R3.staff"), "R28");
  EXPECT_EQ(place("plan.2.target.value"), "T22");
  EXPECT_EQ(place("subproject.3.settled.R4"), "M22");
  EXPECT_EQ(place("subproject.3.activity.2.output"), "H27");
}

TEST(BlankForm, LooksUnfilled) {
  const FilledForm blank = filled("");
  for (const FormSheet& sheet : blank.sheets) {
    for (const FormCell& form_cell : sheet.cells) {
      if (!form_cell.formula) continue;
      const std::string shown = workbook::display_text(form_cell.content);
      // Only the repeated title and boxes show something.
      EXPECT_TRUE(shown.empty() || shown.starts_with("□") ||
                  shown.find("年度") != std::string::npos)
          << sheet.name << " " << workbook::to_a1(form_cell.area) << " " << shown;
    }
  }
}

TEST(BlankForm, NoTwoCellsOverlap) {
  for (const FormSheet& sheet : filled("").sheets) {
    std::map<workbook::Address, workbook::Range> taken;
    for (const FormCell& form_cell : sheet.cells) {
      for (auto row = form_cell.area.first.row; row <= form_cell.area.last.row; ++row) {
        for (auto column = form_cell.area.first.column; column <= form_cell.area.last.column;
             ++column) {
          const auto [at, is_new] = taken.try_emplace({row, column}, form_cell.area);
          EXPECT_TRUE(is_new) << sheet.name << ": " << workbook::to_a1(form_cell.area) << " and "
                              << workbook::to_a1(at->second);
        }
      }
    }
  }
}

TEST(BlankForm, EveryCellHasAStyleAndEveryColumnAWidth) {
  for (const FormSheet& sheet : filled("").sheets) {
    for (const FormCell& form_cell : sheet.cells) {
      EXPECT_FALSE(form_cell.style.empty()) << sheet.name << workbook::to_a1(form_cell.area);
      EXPECT_LT(static_cast<std::size_t>(form_cell.area.last.column), sheet.columns.size());
      EXPECT_LT(static_cast<std::size_t>(form_cell.area.last.row), sheet.rows.size());
    }
  }
}

TEST(FilledForm, KeepsNumbersAndTextsApart) {
  const FilledForm form = filled(
      "cost.R5.carried = 14922\n"
      "cost.R5.supplementary = \"△ 6,400\"\n"
      "indicator.1.no = 1\n"
      "header.project_number = 07 06 01\n"
      "header.stage = 点検\n");
  EXPECT_EQ(cell(form, main_page, "C26"), [] {
    workbook::Cell expected = workbook::number_cell(14922);
    expected.shown = "14,922";
    return expected;
  }());
  EXPECT_EQ(cell(form, main_page, "H26"), workbook::text_cell("△ 6,400"));
  EXPECT_EQ(cell(form, main_page, "A13"), workbook::text_cell("1"));
  EXPECT_EQ(cell(form, main_page, "D1"), workbook::text_cell("06"));
  EXPECT_EQ(cell(form, main_page, "S1").text, "■点検");
  EXPECT_EQ(cell(form, main_page, "M1").text, "□当初要求");
  EXPECT_EQ(cell(form, subprojects_page, "P1").text, "■点検");
  EXPECT_EQ(cell(form, subprojects_page, "P1").formula, "=$事業改善シート.S1");
}

TEST(FilledForm, FormulasHaveTheirResults) {
  const FilledForm form = filled(
      "cost.R5.carried = 14922\n"
      "cost.R5.initial = 252031\n"
      "cost.R5.supplementary = \"△ 6,400\"\n"
      "cost.R5.total = 260553\n"
      "indicator.4-1.no = ④-1\n"
      "indicator.4-1.name = 受検者数\n"
      "indicator.4-1.actual.R4 = 4800\n"
      "indicator.4-1.actual.R5 = 5292\n"
      "indicator.4-1.direction = 下\n");
  const workbook::Cell total = cell(form, main_page, "J26");
  EXPECT_EQ(total.number, 260553);
  EXPECT_EQ(total.shown, "260,553");
  EXPECT_EQ(total.formula, "=IF(COUNTA(C26;F26;H26)=0;\"\";ORG.TENKEN.KPI.SUM(C26;F26;H26))");
  EXPECT_EQ(cell(form, main_page, "L13").text, "↘");
  EXPECT_EQ(cell(form, main_page, "I13").text, "―");
  EXPECT_EQ(cell(form, main_page, "M13").text, "―");
  EXPECT_EQ(cell(form, analysis_page, "B6").text, "④-1");
  EXPECT_EQ(cell(form, analysis_page, "L6").text, "↘");
  EXPECT_TRUE(cell(form, analysis_page, "L8").empty());
  EXPECT_TRUE(cell(form, analysis_page, "L8").has_formula());
}

TEST(FilledForm, AColonTypesOverAFormulaOrALabel) {
  const FilledForm form = filled(
      "cost.R5.initial = 5\n"
      "cost.R5.total := 6\n"
      "cost.R4.staff := =8/0\n"
      "cost.R4.settled := ={cost.R5.total}*2\n"
      "page.2.stage := 補正予算案\n"
      "label.cost.row-2 := R2年度\n"
      "label.header.email :=\n");
  EXPECT_FALSE(cell(form, main_page, "J26").has_formula());
  EXPECT_EQ(cell(form, main_page, "J26").number, 6);
  EXPECT_EQ(cell(form, main_page, "R27").type, CellType::error);
  EXPECT_EQ(cell(form, main_page, "R27").text, "#DIV/0!");
  EXPECT_EQ(cell(form, main_page, "O27").number, 12);
  EXPECT_EQ(cell(form, main_page, "O27").formula, "=J26*2");
  EXPECT_EQ(cell(form, analysis_page, "M1"), workbook::text_cell("■補正予算案"));
  EXPECT_EQ(cell(form, main_page, "A28").text, "R2年度");
  EXPECT_TRUE(cell(form, main_page, "J3").empty());
}

TEST(FilledForm, TablesGrowAndWhatIsBelowMoves) {
  const FilledForm form = filled(
      "indicator.1.no = ①\nindicator.2.no = ②\nindicator.3.no = ③\nindicator.4.no = ④\n"
      "indicator.5.no = ⑤\nindicator.6.no = ⑥\nindicator.6.name = 六つ目\n"
      "plan.4.no = 4-1\n"
      "subproject.1.activity.5.name = 取組\n"
      "subproject.4.name = 四つ目\n"
      "cost.R5.initial = 7\n");
  EXPECT_EQ(cell(form, main_page, "A18").text, "⑥");
  EXPECT_EQ(cell(form, main_page, "A19").text,
            "５　本事業が貢献する総合５か年計画の施策分野と達成目標");
  EXPECT_EQ(cell(form, main_page, "A25").text, "4-1");
  EXPECT_EQ(cell(form, main_page, "F29").number, 7);
  EXPECT_EQ(cell(form, main_page, "J29").number, 7);
  EXPECT_EQ(cell(form, analysis_page, "C16").text, "六つ目");
  EXPECT_EQ(cell(form, subprojects_page, "B14").text, "取組");
  EXPECT_EQ(cell(form, subprojects_page, "A16").text, "細事業\nNo.");
  EXPECT_EQ(cell(form, subprojects_page, "C35").text, "四つ目");
  const workbook::Workbook workbook = to_workbook(form);
  // The reasons' one cell spans all indicators; the printed part ends where the form ends.
  EXPECT_EQ(workbook::to_a1(workbook.sheets[0].merged_area(*workbook::parse_a1("N13"))), "N13:T18");
  EXPECT_EQ(workbook::to_a1(workbook.sheets[0].print_ranges.at(0)), "A1:T31");
  EXPECT_EQ(workbook::to_a1(workbook.sheets[1].print_ranges.at(0)), "A1:N22");
  EXPECT_EQ(workbook::to_a1(workbook.sheets[2].print_ranges.at(0)), "A1:Q42");
  const bind::Binding binding = bind::bind(nagano(), workbook);
  EXPECT_EQ(binding.recognition.labels_found, binding.recognition.labels_total);
  ASSERT_NE(binding.find("subproject.4.name"), nullptr);
  EXPECT_EQ(workbook::to_a1(binding.find("subproject.4.name")->place.cell), "C35");
}

TEST(FilledForm, ProblemsNameTheLine) {
  struct Case {
    const char* list;
    const char* problem;
  };
  for (const Case& c : {
           Case{"header.colour = red\n", "list.txt:1: 「header.colour」という項目IDはありません"},
           Case{"cost.R9.total = 1\n", "list.txt:1: 様式に cost.R9.total の欄がありません"},
           Case{"\ncost.R5.initial = 5\ncost.R5.total = 6\n",
                "list.txt:3: cost.R5.total の計算式の結果は 5 です（6 ではなく）"},
           Case{"cost.R5.initial = =1+1\n", "list.txt:1: 計算式は := で"},
           Case{"cost.R5.initial := =1+\n", "list.txt:1: 計算式に値が足りません"},
           Case{"cost.R5.initial := ={nobody}\n", "list.txt:1: 計算式が指す {nobody} の欄"},
           Case{"header.stage = 検討\n", "list.txt:1: 「検討」という段階は"},
           Case{"header.project_number = 07 06\n", "list.txt:1: header.project_number は 3 つの欄"},
           Case{"label.cost.row = R9年度\n", "list.txt:1: label.cost.row は様式に印刷"},
           Case{"indicator.1.no = ②\n", "list.txt:1: 番号 ② は 1 と違います"},
           Case{"subproject.9999.name = x\n", "subproject が 200 を超えています"},
           Case{"cost.R5.staff := =TODAY()\n", "cost.R5.staff の計算式の結果が求められません"},
           Case{"nonsense\n", "list.txt:1: ID = … の形"},
       }) {
    EXPECT_THAT(problems_of(c.list), HasSubstr(c.problem)) << c.list;
  }
}

TEST(FilledForm, ALookForAnotherFormIsRefused) {
  Look other = test::nagano_look();
  other.form = "elsewhere-r9";
  const FormResult result = fill_form(nagano(), other, {});
  ASSERT_FALSE(result.form);
  EXPECT_THAT(said(result.problems[0].message), HasSubstr("elsewhere-r9"));
}

TEST(FilledForm, EveryColumnOfThePageHasAWidth) {
  Look look = test::nagano_look();
  look.pages[0].columns.resize(20);  // 方向, 許容幅 and 基準値 stand beyond what is printed
  const FormResult result = fill_form(nagano(), look, {});
  ASSERT_FALSE(result.form);
  EXPECT_THAT(said(result.problems[0].message),
              HasSubstr("「main」には 24 列の幅が要りますが、20 列分しか"));
}

TEST(FilledForm, AFormulaWithoutACellIsAProblem) {
  Look look = test::nagano_look();
  look.formulas.push_back({.cell = "cost.*.email", .formula = "=1", .line = 7});
  const FormResult result = fill_form(nagano(), look, {});
  ASSERT_FALSE(result.form);
  EXPECT_EQ(result.problems[0].line, 7);
}

}  // namespace
}  // namespace tenken::fill
