// SPDX-License-Identifier: MPL-2.0
// The fixes of rules on labels and headers: what they mend is gone, nothing new comes, and mending
// again changes nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

using Said = std::set<std::pair<std::string, std::string>>;

Said said(const Result& result) {
  Said all;
  for (const Finding& finding : result.findings) all.emplace(finding.rule->id, finding.at.field);
  return all;
}

/// Without findings at formulas: a snapshot does not compute, so these still show what was there
/// before the fix.
Said said_of_typed_cells(const Result& result, const workbook::Workbook& workbook) {
  Said all;
  for (const Finding& finding : result.findings) {
    const bool computed = finding.at.cell && workbook.at(*finding.at.cell).has_formula();
    if (!computed) all.emplace(finding.rule->id, finding.at.field);
  }
  return all;
}

Result checked(const workbook::Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

class LabelFixes : public testing::TestWithParam<const char*> {};

TEST_P(LabelFixes, MendWhatTheySay) {
  const std::string path = std::string(TENKEN_TEST_DATA) + "/rules/" + GetParam() + ".cases";
  int mended = 0;
  for (const auto& rule_case : test::read_rule_cases(path)) {
    SCOPED_TRACE(rule_case.title);
    const workbook::Workbook original = test::workbook_of(rule_case);
    const Result before = checked(original);
    for (const Finding& finding : before.findings) {
      if (finding.rule->id != GetParam() || !finding.fix) continue;
      ASSERT_FALSE(workbook::conflict(original, finding.fix->edits));
      workbook::Workbook workbook = original;
      workbook::apply(finding.fix->edits, workbook);
      const Said after = said_of_typed_cells(checked(workbook), workbook);
      Said expected = said(before);
      expected.erase({std::string(finding.rule->id), finding.at.field});
      EXPECT_TRUE(std::ranges::includes(expected, after)) << finding.at.field;
      EXPECT_FALSE(after.contains({GetParam(), finding.at.field})) << finding.at.field;
      // The cell is no longer what the edit expects, so it cannot be made twice.
      EXPECT_TRUE(workbook::conflict(workbook, finding.fix->edits));
      ++mended;
    }
  }
  EXPECT_GT(mended, 0);
}

INSTANTIATE_TEST_SUITE_P(Rules, LabelFixes,
                         testing::Values("LAY002", "LAY003", "HDR002", "YEAR002"));

const Finding* finding_of(const Result& result, const std::string& rule) {
  const auto found = std::ranges::find_if(
      result.findings, [&](const Finding& finding) { return finding.rule->id == rule; });
  return found == result.findings.end() ? nullptr : &*found;
}

TEST(LabelFixes, AreOfferedWhereTheLabelsCellIsBlankOnly) {
  const Result blank = checked(test::changed_sample("label.section.plan :=\n"));
  ASSERT_NE(finding_of(blank, "LAY002"), nullptr);
  ASSERT_TRUE(finding_of(blank, "LAY002")->fix);
  EXPECT_EQ(finding_of(blank, "LAY002")->fix->safety, FixSafety::confirm);
  const Result taken = checked(test::changed_sample("label.section.plan := 参考資料\n"));
  ASSERT_NE(finding_of(taken, "LAY002"), nullptr);
  EXPECT_FALSE(finding_of(taken, "LAY002")->fix);
}

TEST(LabelFixes, AreToBeConfirmedWhereTheYearWouldBeAGuess) {
  const Result kept = checked(test::changed_sample("label.cost.row := R5年渡\n"));
  ASSERT_NE(finding_of(kept, "LAY003"), nullptr);
  EXPECT_EQ(finding_of(kept, "LAY003")->fix->safety, FixSafety::safe);
  const Result guessed =
      checked(test::changed_sample("label.subproject.1.settled := 年度決算額\n"));
  ASSERT_NE(finding_of(guessed, "LAY003"), nullptr);
  EXPECT_EQ(finding_of(guessed, "LAY003")->fix->safety, FixSafety::confirm);
}

TEST(HeaderFixes, TakeOverEveryPartOfTheProjectNumber) {
  workbook::Workbook workbook = test::changed_sample("page.3.project_number := 08 06 02\n");
  const Result result = checked(workbook);
  const Finding* finding = finding_of(result, "HDR002");
  ASSERT_NE(finding, nullptr);
  ASSERT_TRUE(finding->fix);
  EXPECT_EQ(finding->fix->edits.cells.size(), 2U);
  workbook::apply(finding->fix->edits, workbook);
  EXPECT_EQ(checked(workbook).sheet.repeated_headers.at(1).project_number.text(), "07 06 01");
}

}  // namespace
}  // namespace tenken::check
