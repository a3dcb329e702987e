// SPDX-License-Identifier: MPL-2.0
// The service org.tenken.Checker on documents that are no form, and on forms.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::checker;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::filesystem::path sample(const std::string& name) {
  return test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / name);
}

std::vector<::org::tenken::Finding> check(const Document& document) {
  const css::uno::Sequence<::org::tenken::Finding> findings = checker()->check(document.model());
  return {findings.begin(), findings.end()};
}

std::string report(const Document& document, const char* format, const char* language) {
  return to_utf8(checker()->report(document.model(), test_office::to_ustring(format),
                                   test_office::to_ustring(language)));
}

std::vector<std::string> rules_of(const std::vector<::org::tenken::Finding>& findings) {
  std::vector<std::string> rules;
  rules.reserve(findings.size());
  for (const auto& finding : findings) rules.push_back(to_utf8(finding.Rule));
  return rules;
}

/// What no form is found in gets this one answer, and no finding about fields that it cannot have.
void expect_no_form(const Document& document) {
  const std::vector<::org::tenken::Finding> findings = check(document);
  EXPECT_THAT(rules_of(findings), ElementsAre("LAY001"));
  EXPECT_EQ(to_utf8(findings.at(0).Severity), "error");
  EXPECT_FALSE(findings.at(0).Message.isEmpty());
}

TEST(Checker, FindsNoFormInAnEmptyDocument) { expect_no_form(shared().new_calc()); }

TEST(Checker, FindsNoFormInASheetOfTexts) {
  Document document = shared().new_calc();
  for (int row = 1; row <= 40; ++row) {
    document.set_text("A" + std::to_string(row), "会議の記録 " + std::to_string(row));
  }
  expect_no_form(document);
}

TEST(Checker, FindsNoFormInAMillionFilledCells) {
  Document document = shared().new_calc();
  document.set_value("A1", 1);
  const auto fill = [&](const char* range, css::sheet::FillDirection direction) {
    const Reference<css::sheet::XCellSeries> cells(
        document.sheet(0)->getCellRangeByName(test_office::to_ustring(range)), UNO_QUERY_THROW);
    cells->fillAuto(direction, 1);
  };
  fill("A1:A4000", css::sheet::FillDirection_TO_BOTTOM);
  fill("A1:IP4000", css::sheet::FillDirection_TO_RIGHT);  // 250 columns
  ASSERT_NE(document.value("IP4000"), 0);
  expect_no_form(document);
}

TEST(Checker, HasNothingToSayAboutTheCleanSample) {
  const Document document = shared().load(sample("clean.ods"));
  std::vector<std::string> serious;
  for (const auto& finding : check(document)) {
    if (to_utf8(finding.Severity) == "note") continue;
    serious.push_back(to_utf8(finding.Rule) + " " + to_utf8(finding.Cell) + " " +
                      to_utf8(finding.Message));
  }
  EXPECT_THAT(serious, IsEmpty());
}

TEST(Checker, SaysWhereAndHowMuch) {
  const Document document = shared().load(sample("mistakes.ods"));
  const std::vector<::org::tenken::Finding> findings = check(document);
  const ::org::tenken::Finding* total = nullptr;
  for (const auto& finding : findings) {
    if (to_utf8(finding.Rule) == "BUD001") total = &finding;
  }
  ASSERT_NE(total, nullptr);
  EXPECT_EQ(to_utf8(total->Name), "budget-total");
  EXPECT_EQ(to_utf8(total->Severity), "error");
  EXPECT_EQ(to_utf8(total->Field), "cost.R5.total");
  EXPECT_EQ(to_utf8(total->Actual), "260,554");
  EXPECT_EQ(to_utf8(total->Expected), "260,553");
  EXPECT_EQ(to_utf8(total->Difference), "1");
  EXPECT_FALSE(total->Sheet.isEmpty());
  EXPECT_EQ(document.text(to_utf8(total->Cell)), "260,554");
}

TEST(Checker, FollowsTheFormWhenRowsAreInserted) {
  const Document document = shared().load(sample("mistakes.ods"));
  std::vector<std::string> expected = rules_of(check(document));
  const Reference<css::table::XColumnRowRange> table(document.sheet(0), UNO_QUERY_THROW);
  table->getRows()->insertByIndex(0, 2);
  expected.insert(expected.begin(), "LAY004");  // which says that everything moved
  EXPECT_EQ(rules_of(check(document)), expected);
}

TEST(Checker, ReportsInBothLanguages) {
  const Document document = shared().load(sample("mistakes.ods"));
  EXPECT_THAT(report(document, "text", "ja"), AllOf(HasSubstr("エラー"), HasSubstr("BUD001")));
  EXPECT_THAT(report(document, "text", "en"),
              AllOf(HasSubstr("Error"), HasSubstr("BUD001"), Not(HasSubstr("エラー"))));
  EXPECT_THAT(report(document, "json", "ja"),
              AllOf(HasSubstr("\"rule\": \"BUD001\""), HasSubstr("\"stage\": \"review\"")));
}

TEST(Checker, RefusesWhatItDoesNotKnow) {
  const Document document = shared().new_calc();
  EXPECT_THROW(report(document, "pdf", "ja"), css::lang::IllegalArgumentException);
  EXPECT_THROW(report(document, "json", "fr"), css::lang::IllegalArgumentException);
  EXPECT_THROW(checker()->check({}), css::lang::IllegalArgumentException);
}

}  // namespace
}  // namespace tenken::office
