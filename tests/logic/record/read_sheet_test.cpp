// SPDX-License-Identifier: MPL-2.0
// The record of the sample and of odd ones, field by field.
#include <gmock/gmock.h>

#include <set>
#include <string>
#include <vector>

#include "logic/record/improvement_sheet.hpp"
#include "tests/logic/support/grid_text.hpp"
#include "tests/logic/support/printed_form.hpp"
#include "tests/logic/support/sheet_edit.hpp"
#include "tests/logic/support/small_form.hpp"

namespace tenken::record {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ReadSheet : public testing::Test {
 protected:
  ImprovementSheet read() { return read_sheet(bind::bind(form_, workbook_), workbook_); }
  void write(const char* a1, const char* text) { test::write(workbook_.sheets[0], a1, text); }

  form::Definition form_ = test::definition_of(test::small_form);
  workbook::Workbook workbook_ = test::workbook_of(test::small_sheet);
};

TEST_F(ReadSheet, Header) {
  const auto sheet = read();
  EXPECT_EQ(sheet.fiscal_year, 2023);
  EXPECT_EQ(sheet.header.year, 2023);
  EXPECT_EQ(sheet.stage, "review");
  EXPECT_THAT(sheet.header.marked, ElementsAre("review"));
  EXPECT_EQ(sheet.header.boxes.size(), 2U);
  EXPECT_EQ(sheet.header.boxes[1].text(), "■点検");
  EXPECT_EQ(sheet.header.project_number.text(), "07 06 01");
  EXPECT_EQ(workbook::to_a1(sheet.header.project_number.place->cell), "B1");
  EXPECT_EQ(sheet.header.project_name.text(), "産業人材育成支援事業");
  EXPECT_EQ(sheet.header.project_name.kind, form::FieldKind::name);
  EXPECT_FALSE(sheet.header.email.exists());
  EXPECT_TRUE(sheet.header.email.missing());
  EXPECT_EQ(sheet.header.email.id, "header.email");
  EXPECT_THAT(sheet.repeated_headers, IsEmpty());
}

TEST_F(ReadSheet, OnlyABlackBoxIsAMark) {
  write("G1", "☑点検");
  EXPECT_THAT(read().header.marked, IsEmpty());
  EXPECT_EQ(read().stage, "");
  write("F1", "■当初要求");
  EXPECT_EQ(read().stage, "request");
  write("G1", "■点検");
  EXPECT_THAT(read().header.marked, ElementsAre("request", "review"));
  EXPECT_EQ(read().stage, "");
}

TEST_F(ReadSheet, AllBoxesMayStandInOneCell) {
  std::string toml(test::small_form);
  const auto replace = [&](std::string_view from, std::string_view to) {
    toml.replace(toml.find(from), from.size(), to);
  };
  replace("\"{box}当初要求\"", "\"{box}当初要求 {box}点検\"");
  replace("  { key = \"stage.review\", at = \"G1\", text = \"{box}点検\" },\n", "");
  replace("parts = [\"F1\", \"G1\"]", "at = \"F1\"");
  form_ = test::definition_of(toml);
  write("G1", "");
  write("F1", "□当初要求 ■点検");
  EXPECT_THAT(read().header.marked, ElementsAre("review"));
  write("F1", "■ 当初要求　□ 点検");
  EXPECT_THAT(read().header.marked, ElementsAre("request"));
  write("F1", "□点検 ■当初要求");
  EXPECT_THAT(read().header.marked, ElementsAre("request"));
  write("F1", "当初要求 ■　点検 □");
  EXPECT_THAT(read().header.marked, ElementsAre("request"));
  write("F1", "■当初要求 ■点検");
  EXPECT_THAT(read().header.marked, ElementsAre("request", "review"));
  write("F1", "□当初要求 □点検");
  EXPECT_THAT(read().header.marked, IsEmpty());
  EXPECT_EQ(read().stage, "");
  // The name of one may stand in another's.
  form_.stages[0].label = "予算案";
  form_.stages[1].label = "補正予算案";
  write("F1", "□予算案 ■補正予算案");
  EXPECT_THAT(read().header.marked, ElementsAre("review"));
  write("F1", "■予算案 □補正予算案");
  EXPECT_THAT(read().header.marked, ElementsAre("request"));
  write("F1", "■予算案 ■補正予算案");
  EXPECT_THAT(read().header.marked, ElementsAre("request", "review"));
}

TEST_F(ReadSheet, AFormWithoutBoxesIsAtItsOnlyStage) {
  const auto without = [](std::string toml, std::string_view text) {
    return toml.replace(toml.find(text), text.size(), "");
  };
  std::string toml = without(std::string(test::small_form),
                             "  { id = \"header.stage\", parts = [\"F1\", \"G1\"] },\n");
  form_ = test::definition_of(toml);
  EXPECT_EQ(read().stage, "");  // of two nobody can say which
  toml = without(toml, "[[stage]]\nkey = \"request\"\nlabel = \"当初要求\"\n");
  form_ = test::definition_of(toml);
  EXPECT_EQ(read().stage, "review");
  EXPECT_FALSE(read().header.stage.exists());
  // Where there is a box it counts, though it is the only one.
  toml.replace(toml.find("field = ["), 9, "field = [ { id = \"header.stage\", parts = [\"G1\"] },");
  form_ = test::definition_of(toml);
  EXPECT_EQ(read().stage, "review");
  write("G1", "□点検");
  EXPECT_EQ(read().stage, "");
}

TEST_F(ReadSheet, Indicators) {
  const auto sheet = read();
  ASSERT_EQ(sheet.indicators.size(), 3U);
  const auto& first = sheet.indicators[0];
  EXPECT_EQ(first.no, "1");
  EXPECT_TRUE(first.in_use);
  EXPECT_EQ(first.actual[0].number(), 28);
  EXPECT_EQ(first.actual[0].reading.unit, "校");
  EXPECT_EQ(first.actual[1].number(), 33);
  EXPECT_TRUE(first.actual[1].reading.plain);
  EXPECT_FALSE(first.actual[2].exists());
  EXPECT_EQ(first.target.id, "indicator.1.target.R5");
  EXPECT_EQ(first.reason_text, "約1/3の25校");
  EXPECT_EQ(first.trend_tolerance, 0.05);
  EXPECT_EQ(first.better, kpi::Direction::higher_is_better);

  const auto& second = sheet.indicators[1];
  EXPECT_EQ(second.no, "4-1");
  EXPECT_EQ(second.target.number(), 1200);
  EXPECT_TRUE(second.actual[1].missing());
  EXPECT_FALSE(second.actual[1].blank());
  EXPECT_TRUE(second.actual[0].missing());
  EXPECT_EQ(second.reason_text, "定員による");
  EXPECT_EQ(second.reason.place, first.reason.place);
  EXPECT_EQ(second.reason.id, "indicator.4-1.reason");
  EXPECT_EQ(second.better, kpi::Direction::lower_is_better) << "the definition knows its name";
  EXPECT_EQ(second.trend_tolerance, 0.01) << "the definition's";

  const auto& third = sheet.indicators[2];
  EXPECT_EQ(third.no, "?3");
  EXPECT_FALSE(third.in_use) << "a formula's ― makes no row required";
}

TEST_F(ReadSheet, TheWorkbooksDirectionGoesFirst) {
  write("H4", "下");
  write("H5", "上");
  EXPECT_EQ(read().indicators[0].better, kpi::Direction::lower_is_better);
  EXPECT_EQ(read().indicators[1].better, kpi::Direction::higher_is_better);
  write("H5", "？");
  EXPECT_EQ(read().indicators[1].better, kpi::Direction::lower_is_better);
}

TEST_F(ReadSheet, AnIndicatorMayHaveACellOfItsOwnForTheReason) {
  std::string definition(test::small_form);
  const std::string shared = R"({ id = "indicator.*.reason", at = "G4:G6" },)";
  definition.erase(definition.find(shared), shared.size());
  const std::string last = R"({ id = "tolerance", at = "I4" },)";
  definition.insert(definition.find(last), R"({ id = "reason", at = "G4" },)");
  form_ = test::definition_of(definition);
  workbook_.sheets[0].merges.clear();
  write("G4", "定員による");
  write("G5", "2校を目標とする");
  EXPECT_EQ(read().indicators[0].reason_text, "定員による");
  EXPECT_EQ(read().indicators[1].reason_text, "2校を目標とする");
}

TEST_F(ReadSheet, ARowIsInUseWhenSomethingWasTyped) {
  write("B6", "―");
  EXPECT_FALSE(read().indicators[2].in_use);
  write("B6", "　 ");
  EXPECT_FALSE(read().indicators[2].in_use);
  write("B6", "新しい指標");
  EXPECT_TRUE(read().indicators[2].in_use);
}

TEST_F(ReadSheet, Money) {
  const auto sheet = read();
  const auto& cost = sheet.cost[0];
  EXPECT_EQ(cost.initial.number(), -6400);
  EXPECT_FALSE(cost.initial.reading.plain);
  EXPECT_EQ(cost.total.number(), 252031);
  EXPECT_TRUE(cost.total.cell.has_formula());
  EXPECT_EQ(cost.staff.number(), 4);
  EXPECT_FALSE(cost.settled.exists());
  EXPECT_EQ(cost.settled.part(), 0);
  EXPECT_EQ(sheet.cost[1].initial.number(), 5);
  write("B9", "5万円");
  EXPECT_EQ(read().cost[1].initial.number(), std::nullopt) << "a unit that would scale";
  EXPECT_EQ(read().cost[1].initial.part(), std::nullopt);
  const auto& error = sheet.cost[1].total;
  EXPECT_TRUE(error.cell_error());
  EXPECT_FALSE(error.missing());
  EXPECT_FALSE(error.blank());
  EXPECT_EQ(error.number(), std::nullopt);
  EXPECT_EQ(error.part(), std::nullopt);
  EXPECT_EQ(sheet.cost[2].year.id, "cost.R3.year");
}

TEST(ReadWholeForm, EveryFieldOnceInReadingOrder) {
  const auto form = test::nagano_form();
  const auto workbook = test::filled_form(form);
  const auto binding = bind::bind(form, workbook);
  const auto sheet = read_sheet(binding, workbook);
  std::vector<std::string> ids;
  for_each_field(sheet, [&](const Field& field) {
    EXPECT_NE(form::find_field_type(field.id), nullptr) << field.id;
    if (field.exists()) {
      ids.push_back(field.id);
    }
  });
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
  std::set<std::string> bound;
  for (const auto& field : binding.fields) {
    bound.insert(field.id);
  }
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()), bound);
  EXPECT_EQ(ids.front(), "header.project_number");
  EXPECT_EQ(ids.back(), "subproject.3.activity.3.output");
  EXPECT_LT(std::find(ids.begin(), ids.end(), "cost.R3.staff"),
            std::find(ids.begin(), ids.end(), "page.2.stage"));
  EXPECT_LT(std::find(ids.begin(), ids.end(), "text.measures"),
            std::find(ids.begin(), ids.end(), "page.3.stage"));
  EXPECT_EQ(sheet.repeated_headers.size(), 2U);
  EXPECT_EQ(sheet.repeated_headers[1].year, 2023);
}

TEST(ReadWholeForm, FieldsCanBeChangedInTheWalk) {
  ImprovementSheet sheet;
  sheet.indicators.resize(2);
  std::size_t count = 0;
  for_each_field(sheet, [&](Field& field) { field.id = std::to_string(++count); });
  EXPECT_EQ(sheet.header.project_number.id, "1");
  EXPECT_EQ(sheet.texts.measures.id, std::to_string(count));
}

TEST(ReadWholeForm, TheBlankFormHasNoRowsInUse) {
  const auto form = test::nagano_form();
  const auto workbook = test::blank_form(form);
  const auto sheet = read_sheet(bind::bind(form, workbook), workbook);
  EXPECT_EQ(sheet.indicators.size(), 5U);
  EXPECT_EQ(sheet.subprojects.size(), 3U);
  EXPECT_EQ(sheet.subprojects[0].activities.size(), 3U);
  EXPECT_EQ(sheet.stage, "");
  for (const auto& each : sheet.indicators) {
    EXPECT_FALSE(each.in_use);
  }
  for (const auto& each : sheet.plan) {
    EXPECT_FALSE(each.in_use);
  }
  for (const auto& each : sheet.analyses) {
    EXPECT_FALSE(each.in_use);
  }
  for (const auto& each : sheet.subprojects) {
    EXPECT_FALSE(each.in_use);
  }
}

TEST(ReadWholeForm, WithoutAForm) {
  const auto sheet = read_sheet(bind::Binding(), workbook::Workbook());
  EXPECT_THAT(sheet.indicators, IsEmpty());
  EXPECT_EQ(sheet.stage, "");
}

}  // namespace
}  // namespace tenken::record
