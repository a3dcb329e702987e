// SPDX-License-Identifier: MPL-2.0
// From finding to finding, and what is said of a cell.
#include "logic/view/walk.hpp"

#include <gtest/gtest.h>

namespace tenken::view {
namespace {

constexpr check::Rule rule = {.id = "BUD001", .name = "budget-total", .summary = "合計が合う"};

check::Finding at(std::size_t sheet, std::int32_t row, std::int32_t column) {
  check::Finding finding;
  finding.rule = &rule;
  finding.at = {.field = "x", .cell = workbook::Location{sheet, {row, column}}};
  return finding;
}

check::Result three() {
  check::Result result;
  result.sheet_names = {"一", "二"};
  check::Finding waived = at(0, 3, 0);
  waived.waived.emplace();
  check::Finding nowhere;
  nowhere.rule = &rule;
  result.findings = {nowhere, at(0, 1, 2), waived, at(0, 5, 0), at(0, 5, 0), at(1, 0, 0)};
  return result;
}

std::optional<std::size_t> from(std::size_t sheet, std::int32_t row, std::int32_t column, Way way) {
  return walk(three(), {sheet, {row, column}}, way);
}

TEST(Walk, GoesOnInReadingOrderAndRoundTheEnd) {
  EXPECT_EQ(from(0, 0, 0, Way::next), 1U);
  EXPECT_EQ(from(0, 1, 1, Way::next), 1U);
  EXPECT_EQ(from(0, 1, 2, Way::next), 3U);
  EXPECT_EQ(from(0, 5, 0, Way::next), 5U) << "two of one cell are one stop";
  EXPECT_EQ(from(1, 0, 0, Way::next), 1U);
}

TEST(Walk, GoesBack) {
  EXPECT_EQ(from(1, 9, 9, Way::previous), 5U);
  EXPECT_EQ(from(1, 0, 0, Way::previous), 3U);
  EXPECT_EQ(from(0, 5, 0, Way::previous), 1U);
  EXPECT_EQ(from(0, 1, 2, Way::previous), 5U);
}

TEST(Walk, StaysWhereThereIsNothing) { EXPECT_EQ(walk({}, {0, {0, 0}}, Way::next), std::nullopt); }

TEST(FindingAt, KnowsWhatIsSaidOfACell) {
  EXPECT_EQ(finding_at(three(), {0, {5, 0}}), 3U);
  EXPECT_EQ(finding_at(three(), {0, {3, 0}}), std::nullopt) << "somebody called it right";
  EXPECT_EQ(finding_at(three(), {0, {9, 9}}), std::nullopt);
  check::Result merged = three();
  merged.binding.fields = {{.id = "x",
                            .place = {0, {5, 0}},
                            .area = {.first = {5, 0}, .last = {5, 3}},
                            .parts = {},
                            .form = nullptr}};
  EXPECT_EQ(finding_at(merged, {0, {5, 2}}), 1U) << "the first of its field";
}

}  // namespace
}  // namespace tenken::view
