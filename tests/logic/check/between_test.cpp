// SPDX-License-Identifier: MPL-2.0
// Sheets held against last year's: every value, waivers, and the place in the other workbook.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/check/properties/waive.hpp"
#include "logic/view/summary.hpp"
#include "logic/workbook/edit.hpp"
#include "tests/support/beside.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

Result last_year(const std::string& changes = {}) {
  return read(test::last_years_sample(changes), {&test::nagano(), 1});
}

Result beside(const workbook::Workbook& workbook, const Result& last) {
  return check(workbook, {&test::nagano(), 1}, {.stage = {}, .last_year = &last});
}

/// What last year's sheet has as well, as a person types it.
std::vector<const record::Field*> earlier_values(const record::ImprovementSheet& sheet) {
  std::vector<const record::Field*> fields;
  const auto add = [&](const record::Field& field) {
    if (field.number() && !field.cell.has_formula()) fields.push_back(&field);
  };
  for (std::size_t year = 1; year < record::years; ++year) {
    for (const record::Indicator& indicator : sheet.indicators) add(indicator.actual.at(year));
    const record::CostRow& row = sheet.cost.at(year);
    for (const record::Field* field :
         {&row.carried, &row.initial, &row.supplementary, &row.general_fund, &row.settled}) {
      add(*field);
    }
    for (const record::SubProject& part : sheet.subprojects) add(part.settled.at(year));
  }
  return fields;
}

TEST(BesideLastYear, EveryValueThatIsOneTooLargeIsFound) {
  const Result clean = read(test::sample("clean"), {&test::nagano(), 1});
  const Result last = last_year();
  const auto fields = earlier_values(clean.sheet);
  EXPECT_EQ(fields.size(), 25U);
  for (const record::Field* field : fields) {
    const std::string value = workbook::plain_digits(*field->number() + 1);
    const Result result = beside(test::changed_sample(field->id + " = " + value + "\n"), last);
    // 決算額 itself is held against its parts, and what a note speaks of against the note.
    const bool is_settled = field->id.ends_with(".settled");
    const bool is_noted = field->id.starts_with("indicator.4-") && field->id.ends_with("R4");
    const std::string at_note =
        "IND013 " + field->id.substr(0, field->id.find(".actual")) + ".reason";
    const std::string wanted =
        is_noted ? at_note : (is_settled ? "SUB001 " : "IND010 ") + field->id;
    const auto said = test::brief_findings(result);
    EXPECT_NE(std::ranges::find(said, wanted), said.end()) << field->id;
    for (const std::string& each : said) {
      EXPECT_TRUE(each == wanted || each.starts_with("SUB001 cost.")) << field->id << ": " << each;
    }
  }
}

TEST(BesideLastYear, SamplesThatAreRightGiveNothing) {
  EXPECT_EQ(test::brief_findings(beside(test::sample("clean"), last_year())),
            std::vector<std::string>{});
}

TEST(BesideLastYear, PagesOfDifferentYearsAreNotCompared) {
  const std::string later =
      "page.2.fiscal_year := 事業改善シート（令和６年度実施事業分）\n"
      "page.3.fiscal_year := 細事業一覧（令和６年度実施事業分）\n";
  for (const std::string& line :
       test::brief_findings(beside(test::changed_sample(later), last_year()))) {
    EXPECT_FALSE(line.starts_with("IND010")) << line;
  }
}

TEST(BesideLastYear, WhatTwoSheetsContradictIsSaidOnce) {
  const Result last = last_year("indicator.2.actual.R4 = 9\n");
  const Result earlier = read(test::sample_at_stage("supplementary", "indicator.2.actual.R4 = 9\n"),
                              {&test::nagano(), 1});
  const workbook::Workbook clean = test::sample("clean");
  const auto said = [&](const form::Definition& form) {
    return test::brief_findings(
        check(clean, {&form, 1}, {.stage = {}, .last_year = &last, .other_stage = &earlier}));
  };
  EXPECT_EQ(said(test::nagano()), (std::vector<std::string>{"IND010 indicator.2.actual.R4"}));
  form::Definition without = test::nagano();
  without.severities["IND010"] = "off";
  EXPECT_EQ(said(without), (std::vector<std::string>{"STG001 indicator.2.actual.R4"}));
}

TEST(BesideLastYear, TheOtherCellIsNamedWithItsFile) {
  const Result last = last_year("indicator.2.actual.R4 = 9\n");
  const Result result = beside(test::sample("clean"), last);
  ASSERT_EQ(result.findings.size(), 1U);
  const Finding& finding = result.findings[0];
  ASSERT_EQ(finding.related.size(), 1U);
  EXPECT_EQ(finding.related[0].field, "indicator.2.actual.R4");
  EXPECT_EQ(view::file_of(finding.related[0], result), "前年度.ods");
  EXPECT_TRUE(view::place_name(finding.related[0], result).starts_with("前年度.ods "));
  EXPECT_EQ(view::file_of(finding.at, result), "");
}

TEST(BesideLastYear, AWaiverHoldsWhileLastYearsValueIsTheSame) {
  workbook::Workbook workbook = test::sample("clean");
  const Result last = last_year("indicator.2.actual.R4 = 9\n");
  const Result found = beside(workbook, last);
  ASSERT_EQ(found.findings.size(), 1U);
  workbook::apply(
      waive(found, found.findings[0], {.reason = "確定値", .by = "財政課", .on = "2024-05-10"},
            workbook.properties),
      workbook);
  EXPECT_EQ(test::brief_findings(beside(workbook, last)),
            (std::vector<std::string>{"IND010 indicator.2.actual.R4 waived"}));
  // Nothing can be said of it without last year's sheet.
  EXPECT_EQ(test::brief_findings(check(workbook, {&test::nagano(), 1})),
            std::vector<std::string>{});
  const Result other = last_year("indicator.2.actual.R4 = 10\n");
  EXPECT_EQ(
      test::brief_findings(beside(workbook, other)),
      (std::vector<std::string>{"IND010 indicator.2.actual.R4", "WVR001 indicator.2.actual.R4"}));
}

}  // namespace
}  // namespace tenken::check
