// SPDX-License-Identifier: MPL-2.0
// The shipped workbooks, as a real office reads and computes them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

#include "logic/check/checker.hpp"
#include "tests/sheet/checked_document.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

using testing::IsEmpty;

std::string listed(const std::string& name) {
  return std::string(TENKEN_SOURCE_DIR "/tests/data/samples/") + name + ".findings";
}

/// Field ID → text, as the writer's own snapshot has it.
std::map<std::string, std::string> written_fields(const std::string& name) {
  const check::Result result = check::check(sample(name), {&nagano(), 1});
  std::map<std::string, std::string> fields;
  record::for_each_field(result.sheet, [&](const record::Field& field) {
    if (field.exists()) fields[field.id] = field.text();
  });
  return fields;
}

TEST(CleanSample, HasNoFindings) {
  EXPECT_THAT(difference({}, findings_of(test_office::shared().load(sample_file("clean")))),
              IsEmpty());
}

TEST(CleanSample, ComputesWhatIsWrittenInIt) {
  test_office::Document document = test_office::shared().load(sample_file("clean"));
  const auto as_loaded = fields_of(document);
  document.hard_recalculate();
  EXPECT_THAT(changes(as_loaded, fields_of(document)), IsEmpty());
  EXPECT_THAT(changes(written_fields("clean"), as_loaded), IsEmpty());
}

class ListedFindings : public testing::TestWithParam<const char*> {};

TEST_P(ListedFindings, AreExactlyWhatTheOfficeSees) {
  test_office::Document document = test_office::shared().load(sample_file(GetParam()));
  document.hard_recalculate();
  EXPECT_THAT(difference(read_finding_lines(listed(GetParam())), findings_of(document)), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Samples, ListedFindings, testing::Values("mistakes", "pdf"));

using SampleAndFilter = std::tuple<std::string, std::string_view>;

class SavedAs : public testing::TestWithParam<SampleAndFilter> {};

TEST_P(SavedAs, AnotherFileKeepsTheFindings) {
  const auto& [sample, filter] = GetParam();
  const auto path =
      test_office::scratch() / (filter == test_office::xlsx_filter ? "saved.xlsx" : "saved.ods");
  test_office::shared().load(sample_file(sample)).store(path, filter);
  test_office::Document saved = test_office::shared().load(path);
  // As it was stored, and computed anew. In a workbook that came from a .xlsx, LibreOffice 26.8
  // gives a formula that refers to a text of several lines that text without its line breaks.
  EXPECT_THAT(difference(read_finding_lines(listed(sample)), findings_of(saved)), IsEmpty());
  saved.hard_recalculate();
  EXPECT_THAT(difference(read_finding_lines(listed(sample)), findings_of(saved)), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Formats, SavedAs,
                         testing::Combine(testing::Values("mistakes", "pdf"),
                                          testing::Values(test_office::ods_filter,
                                                          test_office::xlsx_filter)));

TEST(BlankForm, OnlyAsksToBeFilled) {
  test_office::Document document = test_office::shared().load(TENKEN_BLANK_FORM);
  document.hard_recalculate();
  int stage_findings = 0;
  for (const FindingLine& finding : findings_of(document)) {
    if (finding.rule == "HDR001") {
      ++stage_findings;
    } else {
      EXPECT_EQ(finding.rule, "REQ001") << finding.field;
    }
  }
  EXPECT_EQ(stage_findings, 1);
}

}  // namespace
}  // namespace tenken::test
