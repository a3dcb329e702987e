// SPDX-License-Identifier: MPL-2.0
// What the shipped samples are for: a clean one, and others with exactly the listed findings.
#include <gtest/gtest.h>

#include "logic/check/checker.hpp"
#include "logic/view/summary.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

Result checked(const workbook::Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

std::string observed(const Result& result) {
  return test::difference({}, test::finding_lines(result));
}

TEST(Samples, TheCleanOneHasNoFindings) {
  const Result result = checked(test::sample("clean"));
  EXPECT_TRUE(result.recognised());
  ASSERT_NE(result.stage(), nullptr);
  EXPECT_EQ(result.stage()->key, "review");
  EXPECT_EQ(observed(result), "");
}

TEST(Samples, TheBlankFormOnlyAsksToBeFilled) {
  const Result result = checked(test::blank_form());
  EXPECT_TRUE(result.recognised());
  EXPECT_EQ(result.stage(), nullptr);
  int stage_findings = 0;
  for (const Finding& finding : result.findings) {
    if (finding.rule->id == "HDR001") {
      ++stage_findings;
    } else {
      EXPECT_EQ(finding.rule->id, "REQ001") << finding.at.field;
    }
  }
  EXPECT_EQ(stage_findings, 1);
  EXPECT_GT(result.findings.size(), 10U);
}

class ListedFindings : public testing::TestWithParam<const char*> {};

TEST_P(ListedFindings, AreExactlyWhatTheSampleHas) {
  const std::string list =
      std::string(TENKEN_SOURCE_DIR "/tests/data/samples/") + GetParam() + ".findings";
  const Result result = checked(test::sample(GetParam()));
  EXPECT_EQ(test::difference(test::read_finding_lines(list), test::finding_lines(result)), "");
}

INSTANTIATE_TEST_SUITE_P(Samples, ListedFindings, testing::Values("mistakes", "pdf"));

}  // namespace
}  // namespace tenken::check
