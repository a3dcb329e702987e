// SPDX-License-Identifier: MPL-2.0
// Every field with every kind of mistake, one at a time: what must be found is found, and nothing
// else is said.
#include <gtest/gtest.h>

#include "tests/mutation/judge.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

class Mutation : public testing::TestWithParam<Kind> {};

TEST_P(Mutation, IsFoundAndNothingElseIsSaid) {
  const std::vector<Judgement> judgements = judge(GetParam());
  EXPECT_FALSE(judgements.empty()) << "a kind that happens to no field";
  for (const Judgement& judgement : judgements) {
    EXPECT_TRUE(judgement.problem.empty()) << judgement.problem;
  }
  // Undone it is clean again: no check left anything behind.
  const check::Result undone = check::check(original().workbook, {&nagano(), 1});
  EXPECT_EQ(difference({}, finding_lines(undone)), "");
}

std::string test_name(const testing::TestParamInfo<Kind>& kind) {
  std::string name(kind.param.name);
  for (char& c : name) {
    if (c == '-') c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Kinds, Mutation, testing::ValuesIn(all_kinds()), test_name);

TEST(Patterns, FitSegments) {
  EXPECT_TRUE(fits("cost.*.settled", "cost.R5.settled"));
  EXPECT_FALSE(fits("cost.*.settled", "cost.R5.total"));
  EXPECT_FALSE(fits("cost.*", "cost.R5.total"));
  EXPECT_TRUE(fits("cost.**", "cost.R5.total"));
  EXPECT_TRUE(fits("main.row.26|27", "main.row.27"));
  const Expected there = {.rule = "SUB001", .field = "cost.$2.settled", .why = {}};
  EXPECT_EQ(filled(there, "subproject.*.settled.*", "subproject.1.settled.R4").field,
            "cost.R4.settled");
}

}  // namespace
}  // namespace tenken::test
