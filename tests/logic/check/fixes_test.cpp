// SPDX-License-Identifier: MPL-2.0
// Which fixes are made together, and which are not.
#include "logic/check/fixes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using workbook::text_cell;

constexpr Rule rule = {.id = "TXT003", .name = "dash", .summary = "―", .fix = FixSafety::safe};

workbook::Location place(std::int32_t row) { return {.sheet = 0, .cell = {.row = row}}; }

/// A finding that would put `after` into the cells of `rows`.
Finding finding(std::initializer_list<std::int32_t> rows, FixSafety safety = FixSafety::safe,
                const char* after = "―") {
  Finding result;
  result.rule = &rule;
  Fix fix;
  fix.safety = safety;
  for (const std::int32_t row : rows) {
    fix.edits.cells.push_back(
        {.place = place(row), .before = text_cell("ー"), .after = text_cell(after)});
  }
  result.fix = fix;
  return result;
}

Result result_of(std::vector<Finding> findings) {
  Result result;
  result.findings = std::move(findings);
  return result;
}

TEST(SafeFixes, LeaveOutWhatMustBeConfirmed) {
  Finding without = finding({4});
  without.fix.reset();
  const Result result = result_of({finding({1}, FixSafety::confirm), finding({2}), without});
  EXPECT_THAT(safe_fixes(result), ElementsAre(&result.findings[1]));
  EXPECT_EQ(safe_fix_count(result), 1U);
}

TEST(SafeFixes, LeaveWhatSomebodyCalledRight) {
  Finding waived = finding({1});
  waived.waived = Waiver();
  EXPECT_FALSE(has_safe_fix(waived));
}

TEST(SafeFixes, TakeTheFirstOfTwoThatTouchACell) {
  const Result result = result_of({finding({1, 2}), finding({2, 3}), finding({3})});
  EXPECT_THAT(safe_fixes(result), ElementsAre(&result.findings.front(), &result.findings[2]));
  EXPECT_EQ(safe_fix_count(result), 3U);
}

TEST(MendAll, GoesOnWithWhatWasLeftForTheNextRound) {
  Result result = result_of({finding({1, 2}), finding({2, 3})});
  int checks = 0;
  const std::size_t mended =
      mend_all(result, {.mend = [](const Finding&) { return true; },
                        .check =
                            [&] {
                              ++checks;
                              return checks == 1 ? result_of({finding({2, 3})}) : Result();
                            }});
  EXPECT_EQ(mended, 2U);
  EXPECT_EQ(checks, 2);
  EXPECT_THAT(result.findings, IsEmpty());
}

TEST(MendAll, LeavesWhatIsRefused) {
  Result result = result_of({finding({1}), finding({2})});
  const std::size_t mended = mend_all(
      result, {.mend = [](const Finding& f) { return f.fix->edits.cells[0].place == place(1); },
               .check = [] { return result_of({finding({2})}); }});
  EXPECT_EQ(mended, 1U);
  EXPECT_THAT(result.findings, SizeIs(1));
}

TEST(MendAll, EndsWhenFixesUndoEachOther) {
  Result result = result_of({finding({1})});
  const std::size_t mended = mend_all(result, {.mend = [](const Finding&) { return true; },
                                               .check = [] { return result_of({finding({1})}); }});
  EXPECT_EQ(mended, static_cast<std::size_t>(max_rounds));
}

/// Mends `workbook` in memory, where formulas keep the results that they have.
std::size_t mend(workbook::Workbook& workbook, Result& result) {
  const auto check_again = [&] { return check(workbook, {&test::nagano(), 1}); };
  result = check_again();
  return mend_all(result, {.mend =
                               [&](const Finding& finding) {
                                 const workbook::Edits& edits = finding.fix->edits;
                                 if (conflict(workbook, edits)) return false;
                                 apply(edits, workbook);
                                 return true;
                               },
                           .check = check_again});
}

TEST(MendAll, MendsNumbersTypedAsText) {
  workbook::Workbook workbook = test::changed_sample(
      "cost.R5.supplementary = \"△ 6,400\"\n"
      "indicator.1.actual.R5 = \"２８校\"\n");
  Result result;
  EXPECT_EQ(mend(workbook, result), 2U);
  EXPECT_EQ(test::difference({}, test::finding_lines(result)), "");
  EXPECT_EQ(mend(workbook, result), 0U);
}

}  // namespace
}  // namespace tenken::check
