// SPDX-License-Identifier: MPL-2.0
// The rules' cases, sheets with every kind of mistake and their near misses, rolled forward.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "tests/logic/check/rule_cases.hpp"
#include "tests/logic/roll/rolling.hpp"

namespace tenken::roll::test {
namespace {

using ::testing::IsEmpty;

std::vector<tenken::test::RuleCase> all_cases() {
  std::vector<tenken::test::RuleCase> all;
  const std::filesystem::path folder = TENKEN_SOURCE_DIR "/tests/data/rules";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".cases") continue;
    std::ranges::move(tenken::test::read_rule_cases(file.path().string()), std::back_inserter(all));
  }
  return all;
}

bool asks_about_a_goal(const Rolling& rolling) {
  return std::ranges::any_of(questions(rolling.last_result()), [](const Question& question) {
    return question.record.starts_with("plan.") && question.may_have_ended();
  });
}

TEST(EveryMistake, IsRolledForwardWithoutAnother) {
  std::size_t rolled = 0;
  for (const tenken::test::RuleCase& each : all_cases()) {
    SCOPED_TRACE(each.rule + ".cases:" + std::to_string(each.line) + ": " + each.title);
    const workbook::Workbook last = tenken::test::workbook_of(each);
    if (!refusal_of(last).empty()) continue;
    ++rolled;
    const Rolling rolling(last);
    EXPECT_THAT(rolling.findings_of("IND010"), IsEmpty());
    EXPECT_THAT(rolling.findings_of("HDR001"), IsEmpty());
    EXPECT_THAT(rolling.findings_of("LAY002"), IsEmpty());
    // A mistake that comes along may be told by another rule; without one nothing is to be told. A
    // goal whose year has come is asked about.
    if (!rolling.last_result().findings.empty() || asks_about_a_goal(rolling)) continue;
    EXPECT_THAT(new_findings(rolling), IsEmpty());
  }
  EXPECT_GT(rolled, 600U);
}

}  // namespace
}  // namespace tenken::roll::test
