// SPDX-License-Identifier: MPL-2.0
// Plans for rows that come and go, and the sheets after them.
#include "logic/grow/growth.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "logic/check/checker.hpp"
#include "tests/logic/support/carried_out.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::grow {
namespace {

using test::carried_out;
using test::nagano;
using testing::IsEmpty;
using workbook::Location;
using workbook::Workbook;

using Reason = Refusal::Reason;

Location place(const Workbook& workbook, std::string_view field) {
  return bind::bind(nagano(), workbook).find(field)->place;
}

std::string at(const Workbook& workbook, std::string_view field) {
  const Location where = place(workbook, field);
  return workbook.sheets[where.sheet].name() + "!" + to_a1(where.cell);
}

std::string formula(const Workbook& workbook, std::string_view field) {
  return workbook.at(place(workbook, field)).formula;
}

void type(Workbook& workbook, std::string_view field, workbook::Cell cell) {
  const Location where = place(workbook, field);
  workbook.sheets[where.sheet].set(where.cell, std::move(cell));
}

/// The plan for one more, at the first cell of `field`.
GrowthPlan growth(const Workbook& workbook, Growing what, std::string_view field = {}) {
  const Location cursor = field.empty() ? Location{} : place(workbook, field);
  return std::get<GrowthPlan>(
      plan_addition(bind::bind(nagano(), workbook), workbook, what, cursor));
}

Workbook grown(const Workbook& workbook, Growing what, std::string_view field = {}) {
  return carried_out(growth(workbook, what, field), workbook);
}

Removal removal(const Workbook& workbook, Growing what, std::string_view field) {
  return std::get<Removal>(
      plan_removal(bind::bind(nagano(), workbook), workbook, what, place(workbook, field)));
}

Workbook shrunk(const Workbook& workbook, Growing what, std::string_view field) {
  return carried_out(removal(workbook, what, field).plan, workbook);
}

Reason refused(const Workbook& workbook, Growing what, const Location& cursor, bool add) {
  const bind::Binding binding = bind::bind(nagano(), workbook);
  return add ? std::get<Refusal>(plan_addition(binding, workbook, what, cursor)).reason
             : std::get<Refusal>(plan_removal(binding, workbook, what, cursor)).reason;
}

std::size_t count(const Workbook& workbook, std::string_view repeat) {
  return form_records(bind::bind(nagano(), workbook), workbook, repeat).size();
}

/// `workbook` with a name in every activity of the 細事業 `id`, so that none is unused.
Workbook with_names(Workbook workbook, const std::string& id) {
  for (const FormRecord& record :
       form_records(bind::bind(nagano(), workbook), workbook, id + ".activity")) {
    if (!record.in_use) type(workbook, record.id + ".name", workbook::text_cell("取組"));
  }
  return workbook;
}

std::vector<std::string> findings(const Workbook& workbook) {
  return test::brief_findings(check::check(workbook, {&nagano(), 1}));
}

/// Everything that a snapshot of the grid holds, one line each.
std::vector<std::string> dump(const Workbook& workbook) {
  std::vector<std::string> lines;
  for (const workbook::Sheet& sheet : workbook.sheets) {
    sheet.for_each_filled([&](workbook::Address cell, const workbook::Cell& content) {
      lines.push_back(sheet.name() + "!" + to_a1(cell) + " " + content.formula + " " +
                      workbook::display_text(content));
    });
    auto merges = sheet.merges;
    std::ranges::sort(merges);
    for (const workbook::Range& merge : merges) {
      lines.push_back(sheet.name() + " merge " + to_a1(merge));
    }
    for (const workbook::Range& range : sheet.print_ranges) {
      lines.push_back(sheet.name() + " print " + to_a1(range));
    }
  }
  return lines;
}

TEST(AddIndicator, GivesItARowAndABlock) {
  const Workbook before = test::sample("clean");
  const GrowthPlan plan = growth(before, Growing::indicator);
  const Workbook after = carried_out(plan, before);
  EXPECT_EQ(count(after, "indicator"), 6U);
  EXPECT_EQ(at(after, "indicator.?6.name"), "事業改善シート!B18");
  EXPECT_EQ(at(after, "analysis.?6.text"), "実績と要因分析!A17");
  EXPECT_EQ(workbook::to_a1(plan.cursor.cell), "A18");
  EXPECT_EQ(after.sheets[0].merged_area({12, 13}), workbook::parse_a1_range("N13:T18"));
  EXPECT_THAT(findings(after), IsEmpty());
}

TEST(AddIndicator, ItsFormulasReadItsOwnRow) {
  const Workbook before = test::sample("clean");
  const Workbook after = grown(before, Growing::indicator);
  const auto lowered = [](std::string text, const std::string& from, const std::string& to) {
    for (auto i = text.find(from); i != std::string::npos; i = text.find(from, i + to.size())) {
      text.replace(i, from.size(), to);
    }
    return text;
  };
  for (const char* field : {"trend.R4", "trend.R5", "status"}) {
    const std::string source = formula(before, std::string("indicator.4-2.") + field);
    EXPECT_EQ(formula(after, std::string("indicator.?6.") + field), lowered(source, "17", "18"));
  }
  for (const char* field : {"no", "name", "trend.R4", "trend.R5", "status"}) {
    const std::string source = formula(before, std::string("analysis.4-2.") + field);
    EXPECT_EQ(formula(after, std::string("analysis.?6.") + field), lowered(source, "17", "18"));
  }
}

TEST(AddIndicator, AllOthersKeepWhatTheyHad) {
  const Workbook before = test::sample("clean");
  const Workbook after = grown(before, Growing::indicator);
  for (const bind::BoundField& field : bind::bind(nagano(), before).fields) {
    EXPECT_EQ(workbook::display_text(after.at(place(after, field.id))),
              workbook::display_text(before.at(field.place)))
        << field.id;
  }
}

TEST(AddIndicator, TakesTheFormulasOfARowThatHasThem) {
  Workbook workbook = test::sample("clean");
  type(workbook, "indicator.4-2.status", workbook::text_cell("未達成"));
  const Workbook after = grown(workbook, Growing::indicator);
  EXPECT_NE(formula(after, "indicator.?6.status"), "");
}

TEST(AddIndicator, GoesToAnUnusedRowFirst) {
  const Workbook blank = test::blank_form();
  const auto result = plan_addition(bind::bind(nagano(), blank), blank, Growing::indicator, {});
  EXPECT_EQ(std::get<FreeRecord>(result).cell, place(blank, "indicator.?1.no"));
}

TEST(AddIndicator, ATextInSection8MakesARowUsed) {
  Workbook workbook = test::blank_form();
  type(workbook, "analysis.?1.text", workbook::text_cell("要因"));
  const auto result =
      plan_addition(bind::bind(nagano(), workbook), workbook, Growing::indicator, {});
  EXPECT_EQ(std::get<FreeRecord>(result).cell, place(workbook, "indicator.?2.no"));
}

TEST(AddIndicator, UpToFifteen) {
  Workbook workbook = test::sample("clean");
  for (int i = 6; i <= 15; ++i) {
    workbook = grown(workbook, Growing::indicator);
    const std::string number = std::to_string(i);
    const std::string row = "indicator.?" + number + ".";
    type(workbook, row + "no", workbook::text_cell("(" + number + ")"));
    EXPECT_EQ(count(workbook, "indicator"), static_cast<std::size_t>(i));
    EXPECT_EQ(formula(workbook, "analysis.?" + number + ".name")
                      .find(to_a1(place(workbook, "indicator." + number + ".name").cell)) !=
                  std::string::npos,
              true);
  }
}

TEST(AddSubproject, CopiesTheBlocksLabelsAndEmptiesIt) {
  const Workbook before = test::sample("clean");
  const GrowthPlan plan = growth(before, Growing::subproject);
  const Workbook after = carried_out(plan, before);
  const std::size_t blocks = count(before, "subproject");
  EXPECT_EQ(count(after, "subproject"), blocks + 1);
  const std::string id = "subproject." + std::to_string(blocks + 1);
  EXPECT_EQ(plan.cursor, place(after, id + ".no"));
  for (const bind::BoundField& field : bind::bind(nagano(), after).fields) {
    if (!field.id.starts_with(id + ".")) continue;
    EXPECT_TRUE(after.at(field.place).empty()) << field.id;
    EXPECT_EQ(after.sheets[2].merged_area(field.place.cell), field.area) << field.id;
  }
  EXPECT_EQ(after.sheets[2].print_ranges.front().last.row,
            before.sheets[2].print_ranges.front().last.row + plan.changes.front().count);
  EXPECT_THAT(findings(after), IsEmpty());
}

TEST(AddSubproject, HasAsManyActivitiesAsTheBlankForm) {
  Workbook workbook = test::sample("clean");
  const std::string last = "subproject." + std::to_string(count(workbook, "subproject"));
  for (int i = 0; i < 3; ++i) {
    workbook = grown(with_names(workbook, last), Growing::activity, last + ".no");
  }
  const Workbook after = grown(workbook, Growing::subproject);
  const std::string added = "subproject." + std::to_string(count(after, "subproject"));
  EXPECT_EQ(count(after, added + ".activity"), 3U);
}

TEST(AddSubproject, UpToTwenty) {
  Workbook workbook = test::sample("clean");
  for (auto i = count(workbook, "subproject") + 1; i <= 20; ++i) {
    workbook = grown(workbook, Growing::subproject);
    ASSERT_EQ(count(workbook, "subproject"), i);
    type(workbook, "subproject." + std::to_string(i) + ".name", workbook::text_cell("細事業"));
  }
}

TEST(AddActivity, BelongsToTheSubprojectAtTheCursor) {
  const Workbook before = with_names(test::sample("clean"), "subproject.1");
  const Workbook after = grown(before, Growing::activity, "subproject.1.name");
  const auto activities = count(before, "subproject.1.activity");
  EXPECT_EQ(count(after, "subproject.1.activity"), activities + 1);
  EXPECT_EQ(count(after, "subproject.2.activity"), count(before, "subproject.2.activity"));
  EXPECT_EQ(findings(after), findings(before));
}

struct Step {
  Growing what;
  const char* table;
  const char* cursor;
};

class AddAndRemove : public testing::TestWithParam<Step> {};

TEST_P(AddAndRemove, LeavesTheWorkbookAsItWas) {
  const auto [what, table, cursor] = GetParam();
  Workbook before = test::sample("clean");
  for (const char* id : {"subproject.1", "subproject.2", "subproject.3"})
    before = with_names(before, id);
  const Workbook after = grown(before, what, cursor);
  const std::string added = form_records(bind::bind(nagano(), after), after, table).back().id;
  const Removal undone = removal(after, what, added + ".no");
  EXPECT_THAT(undone.lost, IsEmpty());
  Workbook again = carried_out(undone.plan, after);
  // Print ranges that end with the removed rows are the office's business.
  for (std::size_t i = 0; i < again.sheets.size(); ++i) {
    again.sheets[i].print_ranges = before.sheets[i].print_ranges;
  }
  EXPECT_THAT(dump(again), testing::ElementsAreArray(dump(before)));
}

INSTANTIATE_TEST_SUITE_P(
    Each, AddAndRemove,
    testing::Values(Step{Growing::indicator, "indicator", "indicator.1.no"},
                    Step{Growing::subproject, "subproject", "subproject.1.no"},
                    Step{Growing::activity, "subproject.1.activity", "subproject.1.no"},
                    Step{Growing::activity, "subproject.2.activity", "subproject.2.name"},
                    Step{Growing::activity, "subproject.3.activity", "subproject.3.name"}));

/// The No. of all 細事業 and 取組 in use: "1(1 2) 2(1)".
std::string numbers(const Workbook& workbook) {
  const bind::Binding binding = bind::bind(nagano(), workbook);
  const auto number = [&](const FormRecord& record) {
    return workbook::display_text(workbook.at(binding.find(record.id + ".no")->place));
  };
  std::string all;
  for (const FormRecord& subproject : form_records(binding, workbook, "subproject")) {
    all += (all.empty() ? "" : " ") + number(subproject) + "(";
    std::string inner;
    for (const FormRecord& activity :
         form_records(binding, workbook, subproject.id + ".activity")) {
      if (activity.in_use) inner += (inner.empty() ? "" : " ") + number(activity);
    }
    all += inner + ")";
  }
  return all;
}

struct Closing {
  const char* change;  ///< of the clean sample's numbers
  Growing what;
  const char* removed;
  const char* left;
};

class CloseNumbering : public testing::TestWithParam<Closing> {};

TEST_P(CloseNumbering, CountsOn) {
  const auto [change, what, removed, left] = GetParam();
  const Workbook before = test::changed_sample(change);
  const Workbook after = shrunk(before, what, removed);
  EXPECT_EQ(numbers(after), left);
}

/// Counts on from one 細事業 to the next.
constexpr const char* through =
    "subproject.2.activity.1.no = 8\n"
    "subproject.3.activity.1.no = 9\n"
    "subproject.3.activity.2.no = 10";

// The clean sample's are 1(1 2 3 4 5 6 7) 2(1) 3(1 2).
INSTANTIATE_TEST_SUITE_P(
    Each, CloseNumbering,
    testing::Values(
        Closing{"", Growing::subproject, "subproject.1.name", "1(1) 2(1 2)"},
        Closing{"", Growing::subproject, "subproject.2.name", "1(1 2 3 4 5 6 7) 2(1 2)"},
        Closing{"", Growing::subproject, "subproject.3.name", "1(1 2 3 4 5 6 7) 2(1)"},
        Closing{"", Growing::activity, "subproject.1.activity.3.no", "1(1 2 3 4 5 6) 2(1) 3(1 2)"},
        Closing{"", Growing::activity, "subproject.3.activity.1.no", "1(1 2 3 4 5 6 7) 2(1) 3(1)"},
        Closing{through, Growing::activity, "subproject.1.activity.2.no",
                "1(1 2 3 4 5 6) 2(7) 3(8 9)"},
        Closing{through, Growing::subproject, "subproject.1.name", "1(1) 2(2 3)"},
        // A gap that was there before stays, for SUB002 to tell.
        Closing{"subproject.3.no = 4", Growing::subproject, "subproject.1.name", "1(1) 4(1 2)"},
        Closing{"subproject.2.no = （2）", Growing::subproject, "subproject.1.name",
                "（2）(1) 3(1 2)"}));

TEST(RemoveIndicator, KeepsTheSharedReasonOfTheFirst) {
  const Workbook before = test::sample("clean");
  const Removal first = removal(before, Growing::indicator, "indicator.1.no");
  EXPECT_EQ(first.shared_field, "indicator.1.reason");
  EXPECT_EQ(first.record.analysis_id, "analysis.1");
  const Workbook after = carried_out(first.plan, before);
  EXPECT_EQ(count(after, "indicator"), 4U);
  EXPECT_EQ(at(after, "indicator.2.no"), "事業改善シート!A13");
  EXPECT_EQ(after.at(place(after, "indicator.2.reason")),
            before.at(place(before, "indicator.1.reason")));
  EXPECT_EQ(after.sheets[0].merged_area({12, 13}), workbook::parse_a1_range("N13:T16"));
  EXPECT_EQ(at(after, "analysis.2.no"), "実績と要因分析!B6");
}

TEST(RemoveIndicator, LeavesTheSharedBoxAsHighAsTheForms) {
  const auto taller = [](const Workbook& workbook, std::string_view field) {
    const auto rows = removal(workbook, Growing::indicator, field).plan.changes.front().taller;
    return rows ? std::optional(std::pair(rows->first, rows->last)) : std::nullopt;
  };
  const Workbook clean = test::sample("clean");
  // Rows 13 to 17 are the form's five; from 0, without one of them.
  EXPECT_EQ(taller(clean, "indicator.2.no"), (std::pair{12, 15}));
  EXPECT_EQ(taller(clean, "indicator.4-2.no"), (std::pair{12, 15}));
  EXPECT_EQ(taller(grown(clean, Growing::indicator), "indicator.2.no"), std::nullopt);
  const Removal subproject = removal(clean, Growing::subproject, "subproject.2.no");
  EXPECT_FALSE(subproject.plan.changes.front().taller.has_value());
}

TEST(RemoveIndicator, FromItsBlockInSection8) {
  const Workbook before = test::sample("clean");
  const Workbook after = shrunk(before, Growing::indicator, "analysis.3.text");
  EXPECT_EQ(bind::bind(nagano(), after).find("indicator.3.name"), nullptr);
  EXPECT_EQ(bind::bind(nagano(), after).find("analysis.3.name"), nullptr);
  EXPECT_NE(bind::bind(nagano(), after).find("indicator.4-1.name"), nullptr);
  EXPECT_EQ(after.sheets[0].merged_area({12, 13}), workbook::parse_a1_range("N13:T16"));
}

TEST(RemoveIndicator, NamesWhatIsLost) {
  const Workbook before = test::sample("clean");
  std::vector<std::string> fields;
  for (const LostCell& lost : removal(before, Growing::indicator, "indicator.2.no").lost) {
    fields.push_back(lost.field);
  }
  EXPECT_EQ(fields, (std::vector<std::string>{
                        "indicator.2.no", "indicator.2.name", "indicator.2.unit",
                        "indicator.2.actual.R3", "indicator.2.actual.R4", "indicator.2.target.R5",
                        "indicator.2.actual.R5", "indicator.2.direction", "analysis.2.text"}));
}

TEST(RemoveIndicator, NamesANoteBesideTheForm) {
  Workbook workbook = test::blank_form();
  workbook.sheets[0].set({12, 30}, workbook::text_cell("担当者メモ"));
  const Removal result = removal(workbook, Growing::indicator, "indicator.?1.no");
  ASSERT_EQ(result.lost.size(), 1U);
  EXPECT_EQ(result.lost[0].field, "");
}

TEST(RemoveSubproject, OneOfThree) {
  const Workbook before = test::sample("clean");
  const Workbook after = shrunk(before, Growing::subproject, "subproject.2.name");
  EXPECT_EQ(count(after, "subproject"), count(before, "subproject") - 1);
  EXPECT_EQ(after.at(place(after, "subproject.2.name")),
            before.at(place(before, "subproject.3.name")));
}

TEST(RemoveActivity, TheLastOneOfTheLastBlockLeavesNoEmptyRowsBehind) {
  const Workbook before = test::sample("clean");
  const std::string block = "subproject." + std::to_string(count(before, "subproject"));
  const auto activities = count(before, block + ".activity");
  const Workbook after =
      shrunk(before, Growing::activity, block + ".activity." + std::to_string(activities) + ".no");
  EXPECT_EQ(count(after, block + ".activity"), activities - 1);
}

TEST(Refused, TheLastOne) {
  Workbook workbook = test::sample("clean");
  while (count(workbook, "indicator") > 1) {
    const auto records = form_records(bind::bind(nagano(), workbook), workbook, "indicator");
    workbook = shrunk(workbook, Growing::indicator, records.front().id + ".no");
  }
  EXPECT_EQ(refused(workbook, Growing::indicator, place(workbook, "indicator.4-2.no"), false),
            Reason::last_one);
  // … and one more can be added to it again.
  const Workbook more = grown(workbook, Growing::indicator);
  EXPECT_EQ(count(more, "indicator"), 2U);
  EXPECT_EQ(more.sheets[0].merged_area({12, 13}), workbook::parse_a1_range("N13:T14"));
}

TEST(Refused, WhereTheCursorSaysNothing) {
  const Workbook workbook = test::sample("clean");
  const Location title = place(workbook, "header.project_name");
  EXPECT_EQ(refused(workbook, Growing::indicator, title, false), Reason::no_record_here);
  EXPECT_EQ(refused(workbook, Growing::subproject, title, false), Reason::no_record_here);
  EXPECT_EQ(refused(workbook, Growing::activity, title, false), Reason::no_record_here);
  EXPECT_EQ(refused(workbook, Growing::activity, title, true), Reason::no_record_here);
  EXPECT_EQ(refused(workbook, Growing::activity, place(workbook, "subproject.1.name"), false),
            Reason::no_record_here);
}

TEST(Refused, WithoutAForm) {
  Workbook workbook;
  workbook.sheets.emplace_back("Sheet1");
  for (const Growing what : {Growing::indicator, Growing::subproject, Growing::activity}) {
    EXPECT_EQ(refused(workbook, what, {}, true), Reason::not_recognised);
    EXPECT_EQ(refused(workbook, what, {}, false), Reason::not_recognised);
  }
}

TEST(Refused, WithoutThePage) {
  Workbook workbook = test::sample("clean");
  workbook.sheets.pop_back();
  EXPECT_EQ(refused(workbook, Growing::subproject, {}, true), Reason::not_recognised);
  EXPECT_EQ(refused(workbook, Growing::activity, {}, true), Reason::not_recognised);
}

/// The clean sample with the formula `text` in a cell beside section 6.
class FormulaElsewhere : public testing::Test {
 protected:
  static constexpr workbook::Address cell{40, 25};

  static Workbook with(const std::string& text) {
    Workbook workbook = test::sample("clean");
    workbook::Cell sum = workbook::number_cell(1);
    sum.formula = text;
    workbook.sheets[0].set(cell, sum);
    return workbook;
  }

  /// It after an addition; the cell has moved with the rows above it.
  static std::string after(const Workbook& workbook, std::int32_t lower = 0) {
    return workbook.sheets[0].at({cell.row + lower, cell.column}).formula;
  }
};

TEST_F(FormulaElsewhere, ARangeOverAllIndicatorsGrowsAndShrinks) {
  const Workbook before = with("=COUNTIF(M13:M17;\"達成\")");
  const Workbook more = grown(before, Growing::indicator);
  EXPECT_EQ(after(more, 1), "=COUNTIF(M13:M18;\"達成\")");
  EXPECT_EQ(after(shrunk(more, Growing::indicator, "indicator.?6.no")),
            "=COUNTIF(M13:M17;\"達成\")");
  EXPECT_EQ(after(shrunk(before, Growing::indicator, "indicator.1.no"), -1),
            "=COUNTIF(M13:M16;\"達成\")");
}

TEST_F(FormulaElsewhere, ASumOfAllSubprojectsGrowsAndShrinks) {
  const Workbook clean = test::sample("clean");
  const auto cell_of = [&](int i) {
    return "細事業一覧." +
           to_a1(place(clean, "subproject." + std::to_string(i) + ".settled.R5").cell);
  };
  ASSERT_EQ(count(clean, "subproject"), 3U);
  const std::string sum = cell_of(1) + "+" + cell_of(2) + "+" + cell_of(3);
  const Workbook before = with("=" + sum);
  const Workbook more = grown(before, Growing::subproject);
  EXPECT_EQ(after(more),
            "=" + sum + "+細事業一覧." + to_a1(place(more, "subproject.4.settled.R5").cell));
  EXPECT_EQ(after(shrunk(more, Growing::subproject, "subproject.4.no")), "=" + sum);
}

TEST_F(FormulaElsewhere, AListGrowsHoweverItsFunctionIsWritten) {
  for (const char* function : {"SUM", "sum", "KPI_SUM", "org.tenken.kpi.sum"}) {
    const std::string begin = std::string("=") + function + "(M13;M14;M15;M16;M17";
    const Workbook more = grown(with(begin + ")"), Growing::indicator);
    EXPECT_EQ(after(more, 1), begin + ";M18)");
  }
}

TEST_F(FormulaElsewhere, ThatCannotDoWithoutKeepsTheRecord) {
  const Workbook workbook = with("=K14/J14");
  const auto result = plan_removal(bind::bind(nagano(), workbook), workbook, Growing::indicator,
                                   place(workbook, "indicator.2.no"));
  const auto& refusal = std::get<Refusal>(result);
  EXPECT_EQ(refusal.reason, Reason::still_read);
  EXPECT_EQ(refusal.cell, (Location{.sheet = 0, .cell = cell}));
}

}  // namespace
}  // namespace tenken::grow
