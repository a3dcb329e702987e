// SPDX-License-Identifier: MPL-2.0
// What the checker service mends in a real office, where formulas compute on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/VetoException.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "logic/workbook/address.hpp"
#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using org::tenken::Finding;
using test_office::checker;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::IsSubsetOf;

std::filesystem::path sample(const std::string& name) {
  return test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / (name + ".ods"));
}

std::vector<Finding> check(const Document& document) {
  const css::uno::Sequence<Finding> findings = checker()->check(document.model());
  return {findings.begin(), findings.end()};
}

sal_Int32 mend_all(const Document& document) { return checker()->mendAll(document.model()); }

bool mend(const Document& document, const Finding& finding) {
  return checker()->mend(document.model(), finding.Rule, finding.Field);
}

/// "NUM001 cost.R5.supplementary 事業改善シート!H26".
std::vector<std::string> places(const std::vector<Finding>& findings) {
  std::vector<std::string> result;
  result.reserve(findings.size());
  for (const Finding& finding : findings) {
    result.push_back(
        to_utf8(finding.Rule + " " + finding.Field + " " + finding.Sheet + "!" + finding.Cell));
  }
  return result;
}

std::vector<Finding> with_fix(const std::vector<Finding>& findings, const char* safety) {
  std::vector<Finding> result;
  std::ranges::copy_if(findings, std::back_inserter(result), [&](const Finding& finding) {
    return finding.FixSafety.equalsAscii(safety);
  });
  return result;
}

Reference<css::document::XUndoManager> undo_manager(const Document& document) {
  return Reference<css::document::XUndoManagerSupplier>(document.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

sal_Int32 undo_steps(const Document& document) {
  return undo_manager(document)->getAllUndoActionTitles().getLength();
}

void protect(const Document& document, int sheet) {
  const Reference<css::util::XProtectable> cells(document.sheet(sheet), UNO_QUERY_THROW);
  cells->protect(rtl::OUString());
}

/// The sample's amount that was typed as a text, on its first sheet.
Finding number_as_text(const Document& document) {
  for (const Finding& finding : check(document)) {
    if (to_utf8(finding.Rule) == "NUM001") return finding;
  }
  throw std::runtime_error("the sample has no number typed as text");
}

class MendAll : public testing::TestWithParam<const char*> {};

TEST_P(MendAll, LeavesNoSafeFixAndBringsNothingNew) {
  const Document document = shared().load(sample(GetParam()));
  const std::vector<Finding> before = check(document);
  const std::string text_before = report_of(document);
  ASSERT_FALSE(with_fix(before, "safe").empty());
  const sal_Int32 steps = undo_steps(document);

  const sal_Int32 mended = mend_all(document);
  EXPECT_GT(mended, 0);
  const std::vector<Finding> after = check(document);
  EXPECT_TRUE(with_fix(after, "safe").empty());
  EXPECT_THAT(places(after), IsSubsetOf(places(before)));
  EXPECT_LT(after.size(), before.size());
  EXPECT_EQ(undo_steps(document), steps + 1);

  // Twice changes nothing more, and leaves nothing to undo.
  const std::string text_after = report_of(document);
  EXPECT_EQ(mend_all(document), 0);
  EXPECT_EQ(report_of(document), text_after);
  EXPECT_EQ(undo_steps(document), steps + 1);

  undo_manager(document)->undo();
  EXPECT_EQ(report_of(document), text_before);
  undo_manager(document)->redo();
  EXPECT_EQ(report_of(document), text_after);
}

TEST_P(MendAll, IsTheSameAfterAHardRecalculation) {
  Document document = shared().load(sample(GetParam()));
  mend_all(document);
  const std::string mended = report_of(document);
  document.hard_recalculate();
  EXPECT_EQ(report_of(document), mended);
}

TEST_P(MendAll, MendsEachFindingAlone) {
  const Document document = shared().load(sample(GetParam()));
  const std::string text_before = report_of(document);
  const std::vector<Finding> before = check(document);
  for (const Finding& finding : with_fix(before, "safe")) {
    const sal_Int32 steps = undo_steps(document);
    ASSERT_TRUE(mend(document, finding)) << to_utf8(finding.Rule + " " + finding.Field);
    EXPECT_EQ(undo_steps(document), steps + 1);
    EXPECT_EQ(undo_manager(document)->getCurrentUndoActionTitle(), finding.Fix);
    const std::vector<Finding> after = check(document);
    EXPECT_THAT(places(after), IsSubsetOf(places(before)));
    EXPECT_LT(after.size(), before.size()) << to_utf8(finding.Rule + " " + finding.Field);
    undo_manager(document)->undo();
    ASSERT_EQ(report_of(document), text_before);
  }
}

INSTANTIATE_TEST_SUITE_P(Samples, MendAll, testing::Values("mistakes", "pdf"));

TEST(Mend, HasNothingToDoInTheCleanSample) {
  const Document document = shared().load(sample("clean"));
  const sal_Int32 steps = undo_steps(document);
  EXPECT_EQ(mend_all(document), 0);
  EXPECT_EQ(undo_steps(document), steps);
}

TEST(Mend, SaysThatThereIsNothingToMend) {
  const Document document = shared().load(sample("clean"));
  EXPECT_FALSE(checker()->mend(document.model(), "NUM001", "cost.R5.supplementary"));
  EXPECT_FALSE(checker()->mend(document.model(), "XYZ999", ""));
}

TEST(Mend, RefusesWhatIsNoSpreadsheet) {
  EXPECT_THROW(checker()->mendAll({}), css::lang::IllegalArgumentException);
  EXPECT_THROW(checker()->mend({}, "NUM001", "cost.R5.total"), css::lang::IllegalArgumentException);
}

TEST(Mend, RefusesAReadOnlyDocument) {
  css::uno::Sequence<css::beans::PropertyValue> arguments(2);
  arguments.getArray()[0].Name = "Hidden";
  arguments.getArray()[0].Value <<= true;
  arguments.getArray()[1].Name = "ReadOnly";
  arguments.getArray()[1].Value <<= true;
  const rtl::OUString url = test_office::to_ustring("file://" + sample("mistakes").string());
  const Document document(Reference<css::sheet::XSpreadsheetDocument>(
      shared().desktop()->loadComponentFromURL(url, "_blank", 0, arguments), UNO_QUERY_THROW));
  const std::string before = report_of(document);
  EXPECT_THROW(mend_all(document), css::util::VetoException);
  EXPECT_THROW(mend(document, number_as_text(document)), css::util::VetoException);
  EXPECT_EQ(report_of(document), before);
}

TEST(Mend, RefusesWhenAllThatItCouldMendIsProtected) {
  const Document document = shared().load(sample("mistakes"));
  for (int sheet = 0; sheet < 3; ++sheet) protect(document, sheet);
  const sal_Int32 steps = undo_steps(document);
  const std::string before = report_of(document);
  EXPECT_THROW(mend_all(document), css::util::VetoException);
  EXPECT_THROW(mend(document, number_as_text(document)), css::util::VetoException);
  EXPECT_EQ(report_of(document), before);
  EXPECT_EQ(undo_steps(document), steps);
}

TEST(Mend, MendsTheRestWhenOneCellIsProtected) {
  const Document document = shared().load(sample("mistakes"));
  const Finding open = number_as_text(document);
  // The same column a year earlier, protected.
  workbook::Address below = workbook::parse_a1(to_utf8(open.Cell)).value();
  ++below.row;
  document.set_text(workbook::to_a1(below), "６，４９８");
  ASSERT_EQ(check(document).size(), check(shared().load(sample("mistakes"))).size() + 1);
  css::util::CellProtection unlocked;
  unlocked.IsLocked = false;
  const Reference<css::beans::XPropertySet> cell(document.cell(to_utf8(open.Cell)),
                                                 UNO_QUERY_THROW);
  cell->setPropertyValue("CellProtection", Any(unlocked));
  protect(document, 0);

  EXPECT_GT(mend_all(document), 0);
  EXPECT_EQ(document.value(to_utf8(open.Cell)), -6400);
  EXPECT_EQ(document.text(workbook::to_a1(below)), "６，４９８");
}

TEST(Mend, KeepsTheAmountsFormat) {
  const Document document = shared().load(sample("mistakes"));
  const std::string place = to_utf8(number_as_text(document).Cell);
  EXPECT_EQ(document.text(place), "△ 6,400");
  mend_all(document);
  EXPECT_EQ(document.text(place), "△6,400");
  EXPECT_EQ(document.value(place), -6400);
}

}  // namespace
}  // namespace tenken::office
