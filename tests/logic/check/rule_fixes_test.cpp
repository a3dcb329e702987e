// SPDX-License-Identifier: MPL-2.0
// Every fix that a rule offers in its cases does what it promises.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "logic/check/checker.hpp"
#include "tests/logic/check/rule_cases.hpp"
#include "tests/support/recalculate.hpp"
#include "tests/support/samples.hpp"

namespace tenken::check {
namespace {

Result checked(const workbook::Workbook& workbook) { return check(workbook, {&test::nagano(), 1}); }

using Identity = std::tuple<std::string_view, std::string>;

Identity identity(const Finding& finding) { return {finding.rule->id, finding.at.field}; }

/// Those whose cell is typed: a snapshot does not compute, so what a formula shows after a fix is
/// what it showed before.
std::set<Identity> about_typed_cells(const Result& result, const workbook::Workbook& workbook) {
  std::set<Identity> identities;
  for (const Finding& finding : result.findings) {
    if (!finding.at.cell || !workbook.at(*finding.at.cell).has_formula()) {
      identities.insert(identity(finding));
    }
  }
  return identities;
}

void expect_safe(const Finding& finding, const workbook::Workbook& before, const Result& found) {
  const auto& edits = finding.fix->edits;
  if (finding.fix->recalculates) {
    workbook::Workbook after = before;
    test::recalculate(after);
    EXPECT_TRUE(checked(after).findings.empty());
    return;
  }
  ASSERT_FALSE(edits.empty());
  ASSERT_FALSE(workbook::conflict(before, edits).has_value()) << "cannot be made";
  workbook::Workbook after = before;
  workbook::apply(edits, after);
  const Result mended = checked(after);
  const std::set<Identity> known = about_typed_cells(found, before);
  for (const Identity& left : about_typed_cells(mended, after)) {
    // What Calc had made a date of is a text again, and no number either.
    const bool is_what_was_typed =
        finding.rule->id == "NUM010" && left == Identity{"NUM002", finding.at.field};
    if (is_what_was_typed) continue;
    EXPECT_TRUE(known.contains(left)) << "new: " << std::get<0>(left) << " " << std::get<1>(left);
  }
  if (std::ranges::any_of(edits.cells, [](const auto& edit) { return edit.after.has_formula(); })) {
    return;
  }
  for (const Finding& left : mended.findings) {
    if (identity(left) == identity(finding)) {
      EXPECT_FALSE(left.fix.has_value()) << "offered again, though it was just made";
      // What cannot be mended (a radical that is only a part of a character) stays.
      EXPECT_EQ(left.rule->id, "TXT001") << "still there";
    }
  }
}

class RuleFixes : public testing::TestWithParam<const Rule*> {};

TEST_P(RuleFixes, SettleTheFindingAndMakeNoNewOne) {
  const Rule& rule = *GetParam();
  int fixes = 0;
  for (const auto& rule_case : test::read_rule_cases(TENKEN_SOURCE_DIR "/tests/data/rules/" +
                                                     std::string(rule.id) + ".cases")) {
    const workbook::Workbook workbook = test::workbook_of(rule_case);
    const Result found = checked(workbook);
    for (const Finding& finding : found.findings) {
      if (finding.rule != &rule || !finding.fix) continue;
      SCOPED_TRACE(std::string(rule.id) + ".cases: " + rule_case.title + ": " + finding.at.field);
      EXPECT_NE(finding.fix->safety, FixSafety::none);
      expect_safe(finding, workbook, found);
      ++fixes;
    }
  }
  EXPECT_GT(fixes, 0) << "no case shows the fix that " << rule.id << " announces";
}

std::vector<const Rule*> rules_with_fixes() {
  std::vector<const Rule*> rules;
  std::ranges::copy_if(all_rules(), std::back_inserter(rules),
                       [](const Rule* rule) { return rule->fix != FixSafety::none; });
  return rules;
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleFixes, testing::ValuesIn(rules_with_fixes()),
                         [](const auto& rule) { return std::string(rule.param->id); });

}  // namespace
}  // namespace tenken::check
