// SPDX-License-Identifier: MPL-2.0
// This year's sheet from last year's: what goes where, what is marked, and that the check agrees.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/check/properties/review.hpp"
#include "logic/roll/new_form.hpp"
#include "tests/logic/roll/rolling.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/variants.hpp"

namespace tenken::roll::test {
namespace {

using tenken::test::changed_sample;
using tenken::test::sample;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;

TEST(Roll, MovesTheYears) {
  const Rolling rolling(sample("clean"));
  EXPECT_EQ(rolling.rolled().fiscal_year, 2024);
  EXPECT_EQ(rolling.shows("header.fiscal_year"), "事業改善シート（令和６年度実施事業分）");
  EXPECT_EQ(rolling.shows("page.3.fiscal_year"), "細事業一覧（令和６年度実施事業分）");
  EXPECT_EQ(rolling.shows("cost.R6.year"), "R6年度");
  EXPECT_EQ(rolling.shows("indicator.1.actual.R4"), "33");
  EXPECT_EQ(rolling.shows("indicator.1.actual.R5"), "28");
  EXPECT_EQ(rolling.shows("indicator.1.trend.R5"), "↘");
  EXPECT_EQ(rolling.shows("cost.R5.settled"), "251,075");
  EXPECT_EQ(rolling.shows("cost.R5.total"), "260,553");
  EXPECT_EQ(rolling.shows("cost.R4.carried"), "0");
  EXPECT_EQ(rolling.shows("subproject.3.settled.R5"), "76,005");
  EXPECT_EQ(rolling.shows("plan.1.recent.2.year"), "2023\n(R5)");
  EXPECT_EQ(rolling.shows("plan.1.recent.2.value"), "2,708");
  EXPECT_EQ(rolling.shows("plan.1.recent.3.year"), "2024\n(R6)");
}

TEST(Roll, EmptiesWhatIsThisYears) {
  const Rolling rolling(sample("clean"));
  for (const char* id :
       {"indicator.1.actual.R6", "indicator.1.target.R6", "cost.R6.initial", "cost.R6.total",
        "cost.R6.settled", "subproject.1.settled.R6", "plan.1.recent.3.value", "text.results",
        "text.challenges", "text.measures", "analysis.1.text", "subproject.1.activity.1.output"}) {
    EXPECT_EQ(rolling.shows(id), "") << id;
  }
  EXPECT_EQ(rolling.shows("indicator.1.status"), "―");
  EXPECT_EQ(rolling.result().sheet.stage, "request");
}

TEST(Roll, KeepsWhatGoesOn) {
  const Rolling rolling(sample("clean"));
  for (const char* id :
       {"header.project_number", "header.project_name", "header.email", "text.issues",
        "text.activities", "indicator.4-2.name", "indicator.4-2.direction", "plan.2.target.value",
        "subproject.1.name", "subproject.1.activity.7.outline"}) {
    EXPECT_EQ(rolling.shows(id), rolling.step(id).content) << id;
    EXPECT_EQ(rolling.step(id).done, Done::kept) << id;
    EXPECT_TRUE(rolling.step(id).to_review) << id;
  }
}

TEST(Roll, AccountsForEveryFilledField) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    const Rolling rolling(sample(name));
    const auto in_use = [](const auto& row, const auto&...) { return row.in_use; };
    record::for_each_field(
        rolling.last_result().sheet,
        [&](const record::Field& field) {
          // The reasons share one cell, which is accounted for once.
          if (field.blank() || field.id.ends_with(".reason")) return;
          EXPECT_EQ(std::ranges::count(rolling.rolled().steps, field.id, &Step::from),
                    field.id.ends_with("recent.3.year") ? 2 : 1)
              << field.id;
        },
        in_use);
  }
}

TEST(Roll, SaysWhereEachFieldWent) {
  const Rolling rolling(sample("clean"));
  const Step& moved = rolling.step("indicator.1.actual.R5");
  EXPECT_EQ(moved.done, Done::moved);
  EXPECT_EQ(workbook::to_a1(moved.from_place->cell), "K13");
  EXPECT_EQ(workbook::to_a1(moved.to_place->cell), "H13");
  EXPECT_EQ(rolling.step("indicator.1.actual.R3").done, Done::dropped);
  EXPECT_EQ(rolling.step("indicator.1.trend.R5").done, Done::computed);
  EXPECT_EQ(rolling.step("indicator.1.target.R5").done, Done::emptied);
  EXPECT_EQ(rolling.step("header.stage").now, "当初要求");
}

TEST(Roll, DropsNotesOnCorrections) {
  const Rolling rolling(sample("clean"));
  const std::string reason = rolling.shows("indicator.1.reason");
  EXPECT_THAT(reason, Not(HasSubstr("※")));
  EXPECT_THAT(reason, HasSubstr("４-２.過年度の修了実績等に鑑み"));
  const auto& steps = rolling.rolled().steps;
  EXPECT_EQ(std::ranges::count_if(steps,
                                  [](const Step& step) {
                                    return step.done == Done::dropped &&
                                           step.content.starts_with("※R5年度２月補正予算案シート");
                                  }),
            2);
}

TEST(Roll, DropsWaiversAndStamps) {
  workbook::Workbook last = sample("clean");
  last.properties["Tenken.Waiver.1"] = R"({"rule":"BUD001"})";
  last.properties["Tenken.Stamp"] = "{}";
  last.properties["Tenken.Review.purpose"] = R"({"from":"R4","items":{}})";
  const Rolling rolling(last);
  EXPECT_FALSE(rolling.now().properties.empty());
  for (const auto& [name, value] : rolling.now().properties) {
    EXPECT_TRUE(name.starts_with(check::review_prefix)) << name;
    EXPECT_THAT(value, HasSubstr("\"from\":\"R5\"")) << name;
  }
}

TEST(Roll, MarksEverySectionUntilItIsEditedOrConfirmed) {
  const Rolling rolling(sample("clean"));
  EXPECT_THAT(
      rolling.findings_of("REQ004"),
      ElementsAre("header.project_number", "text.issues", "text.purpose", "text.activities",
                  "indicator.1.name", "indicator.1.reason", "plan.1.goal", "subproject.1.name"));
  workbook::Workbook now = rolling.now();
  for (const check::Finding& finding : rolling.result().findings) {
    if (finding.rule->id != "REQ004") continue;
    ASSERT_TRUE(finding.fix);
    ASSERT_FALSE(workbook::conflict(now, finding.fix->edits));
    workbook::apply(finding.fix->edits, now);
  }
  for (const check::Finding& left : check::check(now, {&tenken::test::nagano(), 1}).findings) {
    EXPECT_EQ(left.rule->id, "REQ001") << left.id;
  }
}

TEST(Roll, LeavesOutWhatEnded) {
  const Rolling rolling(sample("clean"), {.drop = {"indicator.②", "subproject.1"}, .keep = {}});
  EXPECT_EQ(rolling.shows("indicator.2.name"), "(no cell)");
  EXPECT_EQ(rolling.shows("indicator.3.name"), "デジタル人材の育成人数");
  EXPECT_EQ(rolling.shows("indicator.3.no"), "③");
  EXPECT_THAT(rolling.shows("indicator.1.reason"), Not(HasSubstr("20講座")));
  EXPECT_THAT(rolling.shows("indicator.1.reason"), HasSubstr("３.２事業で"));
  EXPECT_EQ(rolling.shows("subproject.1.name"), "認定職業訓練助成事業費");
  EXPECT_EQ(rolling.shows("subproject.1.no"), "1");
  EXPECT_EQ(rolling.shows("subproject.2.settled.R5"), "76,005");
  EXPECT_EQ(rolling.step("subproject.1.activity.1.name").done, Done::dropped);
  EXPECT_THAT(rolling.rolled().answered, ElementsAre("indicator.2", "subproject.1"));
  EXPECT_THAT(rolling.findings_of("SUB002"), IsEmpty());
  EXPECT_THAT(rolling.findings_of("IND008"), IsEmpty());
}

TEST(Roll, NumbersActivitiesThroughAgain) {
  const std::string through =
      "subproject.2.activity.1.no = 8\nsubproject.3.activity.1.no = 9\n"
      "subproject.3.activity.2.no = 10\n";
  const Rolling rolling(changed_sample(through), {.drop = {"subproject.1.activity.2"}, .keep = {}});
  EXPECT_EQ(rolling.shows("subproject.1.activity.2.no"), "2");
  EXPECT_EQ(rolling.shows("subproject.1.activity.2.name"), "働く人の学び直しの場拡充支援事業");
  EXPECT_EQ(rolling.shows("subproject.3.activity.2.no"), "9");
}

TEST(Roll, TakesValuesOverAsAPersonWouldCopyThem) {
  workbook::Workbook last = changed_sample(
      "indicator.1.unit = %\nindicator.1.actual.R4 = 0.5\n"
      "indicator.2.actual.R5 = \"20以下\"\nindicator.2.trend.R5 := 改善\n"
      "cost.R5.total := 260554\ncost.R5.supplementary = \"△ 6,400\"\n");
  const check::Result read = check::read(last, {&tenken::test::nagano(), 1});
  const workbook::Location place = *read.sheet.indicators[0].actual[0].place;
  workbook::Cell percent = workbook::number_cell(0.953);
  percent.format = workbook::NumberFormat::percent;
  percent.shown = "95.3%";
  last.sheets[place.sheet].set(place.cell, percent);
  const Rolling rolling(last);
  EXPECT_EQ(rolling.shows("indicator.1.actual.R5"), "95.3");
  EXPECT_EQ(rolling.shows("indicator.2.actual.R5"), "20以下");
  EXPECT_EQ(rolling.shows("indicator.2.trend.R5"), "改善");
  EXPECT_EQ(rolling.shows("cost.R5.total"), "260,554");
  EXPECT_EQ(rolling.shows("cost.R5.supplementary"), "△ 6,400");
  EXPECT_THAT(rolling.findings_of("IND010"), IsEmpty());
}

TEST(Roll, AnOldResultIsNotTypedIntoTheNextSheet) {
  // A total and a value whose formulas were not computed again.
  workbook::Workbook last = changed_sample("indicator.1.actual.R5 := =25+3\n");
  const check::Result read = check::read(last, {&tenken::test::nagano(), 1});
  for (const record::Field* field :
       {&read.sheet.cost[0].total, &read.sheet.indicators[0].actual[0]}) {
    workbook::Cell cell = last.at(*field->place);
    cell.type = workbook::CellType::number;
    cell.number = 1;
    cell.shown.clear();
    last.sheets[field->place->sheet].set(field->place->cell, cell);
  }
  const Rolling rolling(last);
  EXPECT_EQ(rolling.shows("cost.R5.total"), "260,553");
  EXPECT_EQ(rolling.step("cost.R5.total").done, Done::computed);
  EXPECT_EQ(rolling.shows("indicator.1.actual.R5"), "28");
  EXPECT_THAT(rolling.findings_of("BUD001"), IsEmpty());
}

TEST(Roll, ReadsLinesWhicheverSystemBrokeThem) {
  for (const char* line_break : {"\r", "\r\n"}) {
    workbook::Workbook last = sample("clean");
    const check::Result read = check::read(last, {&tenken::test::nagano(), 1});
    for (const workbook::Location& place :
         {*read.sheet.indicators[0].reason.place, *read.sheet.plan[0].recent.back().year.place}) {
      workbook::Cell cell = last.at(place);
      std::string text;
      for (const char c : cell.text) text += c == '\n' ? line_break : std::string(1, c);
      cell.text = text;
      last.sheets[place.sheet].set(place.cell, cell);
    }
    const Rolling rolling(last);
    EXPECT_THAT(new_findings(rolling), IsEmpty());
    EXPECT_THAT(rolling.shows("indicator.1.reason"), Not(HasSubstr("※")));
    EXPECT_THAT(rolling.shows("indicator.1.reason"), HasSubstr("中間値を目標とする"));
    EXPECT_EQ(rolling.shows("plan.1.recent.3.year"), "2024\n(R6)");
  }
}

TEST(Roll, AsksAboutWhatMayHaveEnded) {
  const auto signs_of = [](const workbook::Workbook& workbook) {
    std::vector<std::string> records;
    for (const Question& question :
         questions(check::read(workbook, {&tenken::test::nagano(), 1}))) {
      if (question.may_have_ended()) records.push_back(question.record);
    }
    return records;
  };
  // Section 9 says that it is paused after R5.
  EXPECT_THAT(signs_of(sample("clean")), ElementsAre("indicator.2", "subproject.1"));
  EXPECT_THAT(signs_of(changed_sample("subproject.2.settled.R5 = 0\n"
                                      "indicator.3.target.R5 = ―\nindicator.3.actual.R5 = ―\n"
                                      "plan.2.target.year = 2024(R6)\n")),
              ElementsAre("indicator.2", "indicator.3", "plan.2", "subproject.1", "subproject.2"));
  // Before the year is over nobody knows its amounts.
  EXPECT_THAT(signs_of(changed_sample("header.stage = 当初要求\ntext.measures = 未定\n"
                                      "subproject.1.settled.R5 =\nsubproject.2.settled.R5 =\n"
                                      "subproject.3.settled.R5 =\n")),
              IsEmpty());
  EXPECT_EQ(questions(check::read(sample("clean"), {&tenken::test::nagano(), 1})).size(), 10U);
}

TEST(Roll, RemarksOnAProjectThatHasEnded) {
  EXPECT_EQ(Rolling(changed_sample("header.period = R3 〜 R5\n")).rolled().remarks.size(), 1U);
  EXPECT_THAT(Rolling(changed_sample("header.period = R3 〜 R6\n")).rolled().remarks, IsEmpty());
}

TEST(Roll, RefusesWhatItCannotRead) {
  EXPECT_THAT(refusal_of(workbook::Workbook{}), HasSubstr("様式として読み取れない"));
  EXPECT_THAT(refusal_of(changed_sample("header.fiscal_year := 事業改善シート\n"
                                        "page.2.fiscal_year := 事業改善シート\n"
                                        "page.3.fiscal_year := 細事業一覧\n")),
              HasSubstr("年度を読み取れない"));
  EXPECT_THAT(refusal_of(sample("clean"), {.drop = {"indicator.9"}, .keep = {}}),
              HasSubstr("indicator.9"));
  EXPECT_THAT(refusal_of(sample("clean"), {.drop = {}, .keep = {"subproject.4"}}),
              HasSubstr("subproject.4"));
  EXPECT_THAT(refusal_of(sample("clean"), {.drop = {"indicator.1"}, .keep = {"indicator.①"}}),
              HasSubstr("indicator.1"));
  workbook::Workbook uncomputed = sample("clean");
  const check::Result read = check::read(uncomputed, {&tenken::test::nagano(), 1});
  const workbook::Location place = *read.sheet.cost[0].total.place;
  workbook::Cell cell = uncomputed.at(place);
  cell.type = workbook::CellType::error;
  cell.text = workbook::no_result;
  uncomputed.sheets[place.sheet].set(place.cell, cell);
  EXPECT_THAT(refusal_of(uncomputed), HasSubstr("計算結果"));
}

TEST(Roll, SaysWhereTheLookIsWrong) {
  fill::Look look = shipped_look();
  look.file = "templates/nagano-r5.toml";
  look.formulas.push_back({.cell = "cost.*.total", .formula = "={cost.*.nothing}", .line = 7});
  EXPECT_THAT(refusal_of(sample("clean"), {}, look),
              HasSubstr("templates/nagano-r5.toml:7: 計算式が指す {cost.*.nothing} の欄が"));
}

TEST(Roll, TheNewestEditionOfTheSameForm) {
  form::Definition r5 = tenken::test::nagano();
  form::Definition r7 = r5;
  r7.id = "nagano-r7";
  r7.fiscal_year = 2025;
  form::Definition other = r5;
  other.id = "toyama-r8";
  other.fiscal_year = 2026;
  const std::vector<form::Definition> forms{other, r7, r5};
  EXPECT_EQ(newest_edition(forms, forms[2]).id, "nagano-r7");
  EXPECT_EQ(newest_edition(forms, forms[0]).id, "toyama-r8");
}

/// Nothing that the check says of the new sheet is roll forward's doing.
void expect_nothing_new(const Rolling& rolling, const std::string& what) {
  EXPECT_THAT(new_findings(rolling), IsEmpty()) << what;
  EXPECT_THAT(rolling.findings_of("IND010"), IsEmpty()) << what;
}

TEST(Roll, GivesNoFindingOfItsOwn) {
  for (const char* name : {"clean", "mistakes", "pdf"}) {
    expect_nothing_new(Rolling(sample(name)), name);
  }
}

/// Sheets that differ from the sample and are right, grown tables among them.
TEST(Roll, GivesNoFindingOfItsOwnForVariants) {
  for (const tenken::test::Variant& variant : tenken::test::variants()) {
    expect_nothing_new(Rolling(fill::to_workbook(tenken::test::filled(variant))),
                       variant.where + " " + variant.title);
  }
}

TEST(Roll, Twice) {
  const Rolling once(sample("clean"));
  const Rolling twice(once.now());
  EXPECT_EQ(twice.shows("header.fiscal_year"), "事業改善シート（令和７年度実施事業分）");
  EXPECT_EQ(twice.shows("indicator.1.actual.R5"), "28");
  EXPECT_EQ(twice.shows("plan.1.recent.1.value"), "2,708");
  EXPECT_EQ(twice.shows("plan.1.recent.3.year"), "2025\n(R7)");
  EXPECT_THAT(twice.now().properties.at("Tenken.Review.purpose"), HasSubstr("\"R6\""));
  expect_nothing_new(twice, "twice");
}

}  // namespace
}  // namespace tenken::roll::test
