// SPDX-License-Identifier: MPL-2.0
// An indicator goes, and its part of 目標値設定理由 with it.
#include "logic/grow/removal_with_reason.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "tests/logic/support/carried_out.hpp"
#include "tests/support/expected_findings.hpp"
#include "tests/support/samples.hpp"

namespace tenken::grow {
namespace {

using test::carried_out;
using test::nagano;
using testing::IsEmpty;
using workbook::Workbook;

bind::Binding bound(const Workbook& workbook) { return bind::bind(nagano(), workbook); }

Removal removal(const Workbook& workbook, Growing what, const std::string& field) {
  const bind::Binding binding = bound(workbook);
  return std::get<Removal>(
      plan_removal_with_reason(binding, workbook, what, binding.find(field + ".no")->place));
}

std::string text(const Workbook& workbook, std::string_view field) {
  return workbook.at(bound(workbook).find(field)->place).text;
}

Workbook with_reasons(const std::string& reasons) {
  Workbook workbook = test::sample("clean");
  const auto place = bound(workbook).find("indicator.1.reason")->place;
  workbook.sheets[place.sheet].set(place.cell, workbook::text_cell(reasons));
  return workbook;
}

std::vector<std::string> findings(const Workbook& workbook) {
  return test::brief_findings(check::check(workbook, {&nagano(), 1}));
}

class EachIndicator : public testing::TestWithParam<const char*> {};

TEST_P(EachIndicator, TakesItsReasonAlong) {
  const Workbook before = test::sample("clean");
  const std::string id = GetParam();
  const Removal plan = removal(before, Growing::indicator, id);
  EXPECT_EQ(plan.shared_field, "");
  const auto lost = std::ranges::find(plan.lost, id + ".reason", &LostCell::field);
  ASSERT_NE(lost, plan.lost.end());
  const std::string all = text(before, "indicator.1.reason");
  EXPECT_NE(all.find(lost->part), std::string::npos);
  const Workbook after = carried_out(plan.plan, before);
  const std::string other = id == "indicator.1" ? "indicator.2" : "indicator.1";
  EXPECT_EQ(text(after, other + ".reason").size() + 1 + lost->part.size(), all.size());
  EXPECT_EQ(text(after, other + ".reason").find(lost->part), std::string::npos);
  EXPECT_THAT(findings(after), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Of, EachIndicator,
                         testing::Values("indicator.1", "indicator.2", "indicator.3",
                                         "indicator.4-1", "indicator.4-2"));

TEST(RemovalWithReason, LeavesATextWithoutAPartForIt) {
  const Workbook before = with_reasons("いずれも前年度並みとする。");
  const Removal plan = removal(before, Growing::indicator, "indicator.2");
  EXPECT_EQ(plan.shared_field, "indicator.2.reason");
  EXPECT_TRUE(plan.plan.edits.empty());
}

TEST(RemovalWithReason, LeavesTheReasonsOfAnIndicatorNotInUse) {
  Workbook workbook = test::sample("clean");
  const bind::Binding binding = bound(workbook);
  const auto added = std::get<GrowthPlan>(plan_addition(binding, workbook, Growing::indicator, {}));
  workbook = carried_out(added, workbook);
  EXPECT_TRUE(removal(workbook, Growing::indicator, "indicator.?6").plan.edits.empty());
}

TEST(RemovalWithReason, OfOtherRecordsIsTheFormsOwn) {
  const Workbook workbook = test::sample("clean");
  const Removal plan = removal(workbook, Growing::activity, "subproject.1.activity.1");
  EXPECT_THAT(plan.plan.edits.cells, testing::SizeIs(6));  // the No. of those behind it
  EXPECT_THAT(findings(carried_out(plan.plan, workbook)), IsEmpty());
}

}  // namespace
}  // namespace tenken::grow
