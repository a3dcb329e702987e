// SPDX-License-Identifier: MPL-2.0
// Waivers in a real office: made, undone, taken back, and kept in files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/VetoException.hpp>

#include "tests/submission/checked.hpp"

namespace tenken::test {
namespace {

using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// The clean sample with one error: the total of R5 is typed, and 1 too high.
Document wrong_total() {
  Document document = shared().load(sample_file("clean"));
  document.set_value("J26", 260554);
  return document;
}

TEST(Waiver, IsKeptAndUndoneAndRedone) {
  const Document document = wrong_total();
  ASSERT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
  const std::size_t steps = undo_titles(document).size();
  set_unmodified(document);
  EXPECT_EQ(waive(document, "BUD001", "cost.R5.total", "端数調整"), 1);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total waived"));
  EXPECT_TRUE(is_modified(document));
  EXPECT_THAT(property(document, "Tenken.Waiver.1"), HasSubstr("端数調整"));
  EXPECT_EQ(undo_titles(document).size(), steps + 1);
  EXPECT_EQ(undo_titles(document).front(), "指摘を了承");

  undo(document);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
  EXPECT_EQ(property(document, "Tenken.Waiver.1"), "");
  redo(document);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total waived"));
}

TEST(Waiver, IsTakenBackAndThatIsUndone) {
  const Document document = wrong_total();
  waive(document, "BUD001", "cost.R5.total", "端数調整");
  EXPECT_EQ(checker()->withdraw(document.model(), "BUD001", "cost.R5.total"), 1);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
  EXPECT_EQ(checker()->withdraw(document.model(), "BUD001", "cost.R5.total"), 0);
  undo(document);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total waived"));
  redo(document);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
}

TEST(Waiver, StandsInTheFindingAndInTheReport) {
  const Document document = wrong_total();
  waive(document, "BUD001", "cost.R5.total", "端数調整");
  const auto findings = checker()->check(document.model());
  ASSERT_EQ(findings.getLength(), 1);
  EXPECT_EQ(to_utf8(findings[0].WaivedReason), "端数調整");
  EXPECT_EQ(to_utf8(findings[0].WaivedBy), "財政課 山田");
  EXPECT_EQ(findings[0].WaivedOn.getLength(), 10);
  EXPECT_THAT(to_utf8(checker()->report(document.model(), "text", "ja")),
              HasSubstr("了承の理由: 端数調整（財政課 山田、"));
}

TEST(Waiver, IsStaleOnceItsValueHasChanged) {
  const Document document = wrong_total();
  waive(document, "BUD001", "cost.R5.total", "端数調整");
  document.set_value("J26", 260555);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total", "WVR001 cost.R5.total"));
  document.set_value("J26", 260554);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total waived"));
}

TEST(Waiver, WantsAReasonAndAName) {
  const Document document = wrong_total();
  EXPECT_THROW(waive(document, "BUD001", "cost.R5.total", "　 "),
               css::lang::IllegalArgumentException);
  // The test's own profile has no user data.
  EXPECT_THROW(
      checker()->waive(document.model(), "BUD001", "cost.R5.total", to_ustring("端数調整"), ""),
      css::lang::IllegalArgumentException);
  EXPECT_THROW(
      checker()->waive({}, "BUD001", "cost.R5.total", to_ustring("端数調整"), to_ustring("山田")),
      css::lang::IllegalArgumentException);
  EXPECT_EQ(waive(document, "BUD001", "cost.R4.total", "端数調整"), 0);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
}

TEST(Waiver, IsRefusedInAReadOnlyDocument) {
  const std::filesystem::path file = test_office::scratch() / "read-only.ods";
  wrong_total().store(file, test_office::ods_filter);
  css::uno::Sequence<css::beans::PropertyValue> arguments(2);
  arguments.getArray()[0] = css::beans::PropertyValue("Hidden", 0, css::uno::Any(true), {});
  arguments.getArray()[1] = css::beans::PropertyValue("ReadOnly", 0, css::uno::Any(true), {});
  const Document document(css::uno::Reference<css::sheet::XSpreadsheetDocument>(
      shared().desktop()->loadComponentFromURL(to_ustring("file://" + file.string()), "_blank", 0,
                                               arguments),
      css::uno::UNO_QUERY_THROW));
  EXPECT_THROW(waive(document, "BUD001", "cost.R5.total", "端数調整"), css::util::VetoException);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
}

class SavedAs : public testing::TestWithParam<std::string_view> {};

TEST_P(SavedAs, AnotherFileKeepsWaivers) {
  const bool xlsx = GetParam() == test_office::xlsx_filter;
  const auto file = test_office::scratch() / (xlsx ? "waived.xlsx" : "waived.ods");
  std::string longest = "「'\"<&>\\{}」";
  while (longest.size() < 560) longest += "理由";
  std::string kept;
  {
    const Document document = wrong_total();
    ASSERT_EQ(waive(document, "BUD001", "cost.R5.total", longest), 1);
    kept = property(document, "Tenken.Waiver.1");
    document.store(file, GetParam());
  }
  Document document = shared().load(file);
  document.hard_recalculate();
  EXPECT_EQ(property(document, "Tenken.Waiver.1"), kept);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total waived"));
  EXPECT_EQ(to_utf8(checker()->check(document.model())[0].WaivedReason), longest);
  // What came from a file can be taken back as well.
  EXPECT_EQ(checker()->withdraw(document.model(), "BUD001", "cost.R5.total"), 1);
  EXPECT_THAT(findings_of(document), ElementsAre("BUD001 cost.R5.total"));
}

INSTANTIATE_TEST_SUITE_P(Formats, SavedAs,
                         testing::Values(test_office::ods_filter, test_office::xlsx_filter));

TEST(EveryFinding, KeepsItsWaiverThroughXlsx) {
  const auto file = test_office::scratch() / "all-waived.xlsx";
  std::size_t count = 0;
  {
    const Document document = shared().load(sample_file("mistakes"));
    for (const auto& finding : checker()->check(document.model())) {
      waive(document, to_utf8(finding.Rule),
            to_utf8(finding.Field.isEmpty() ? finding.Sheet : finding.Field), "確認済み");
    }
    const auto waived = findings_of(document);
    count = waived.size();
    EXPECT_THAT(waived, testing::Each(testing::EndsWith(" waived")));
    document.store(file, test_office::xlsx_filter);
  }
  Document document = shared().load(file);
  document.hard_recalculate();
  EXPECT_EQ(findings_of(document).size(), count);
  EXPECT_THAT(findings_of(document), testing::Each(testing::EndsWith(" waived")));
}

}  // namespace
}  // namespace tenken::test
