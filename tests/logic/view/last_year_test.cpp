// SPDX-License-Identifier: MPL-2.0
// What is said of last year's workbook, and how its cells are named beside a finding.
#include "logic/view/last_year.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/view/panel_content.hpp"
#include "tests/support/beside.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::view {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const message::Language& japanese() {
  static const message::Language language("ja", test::catalogues());
  return language;
}

/// The clean sample beside a workbook.
check::Result beside(const workbook::Workbook& other) {
  static check::Result last_year;
  last_year = check::read(other, {&test::nagano(), 1});
  last_year.file = "/R4/070601.ods";
  return check::check(
      test::sample("clean"), {&test::nagano(), 1},
      {.stage = {}, .to_waive = true, .last_year = &last_year, .other_stage = nullptr});
}

PanelContent content_of(const check::Result& result, const message::Message& problem = {}) {
  PanelState state;
  state.spreadsheet = true;
  state.result = &result;
  state.last_year = last_year_state("/R4/070601.ods", problem, result);
  return describe(state, japanese());
}

TEST(LastYear, IsNamedAboveTheVerdict) {
  const check::Result result = beside(test::last_years_sample());
  EXPECT_THAT(content_of(result).form, HasSubstr("前年度: 070601.ods と比べています"));
  EXPECT_THAT(content_of(result).notice, IsEmpty());
  EXPECT_EQ(between_workbooks(result), 0U);
}

TEST(LastYear, IsSaidToBeAnotherSheet) {
  const check::Result result = beside(test::sample("clean"));
  EXPECT_THAT(content_of(result).form, Not(HasSubstr("前年度")));
  EXPECT_THAT(
      content_of(result).notice,
      HasSubstr("「070601.ods」とは比べていません。この事業の前年度のシートではありません"));
}

TEST(LastYear, IsSaidToBeMissing) {
  const check::Result result = check::check(test::sample("clean"), {&test::nagano(), 1});
  EXPECT_THAT(content_of(result, message::msg("ファイルが見つかりません。")).notice,
              HasSubstr("「070601.ods」とは比べていません。ファイルが見つかりません。"));
}

TEST(LastYear, GivesLinksIntoItsOwnWorkbook) {
  const check::Result result = beside(test::last_years_sample("indicator.2.actual.R4 = 9\n"));
  EXPECT_EQ(between_workbooks(result), 1U);
  const PanelContent content = content_of(result);
  ASSERT_THAT(content.rows, SizeIs(1));
  EXPECT_THAT(content.rows[0].links, Contains(AllOf(Field(&Link::file, "/R4/070601.ods"),
                                                    Field(&Link::label, HasSubstr("前年度 ")))));
}

}  // namespace
}  // namespace tenken::view
