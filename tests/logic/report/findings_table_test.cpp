// SPDX-License-Identifier: MPL-2.0
// The findings as a table for paper.
#include "logic/report/findings_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "logic/check/properties/waive.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::report {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

check::Result checked(workbook::Workbook workbook) {
  workbook.file = "/a/070601.ods";
  return check::check(workbook, {&test::nagano(), 1});
}

FindingsTable table_of(const check::Result& result, const char* tag = "ja") {
  return findings_table(result, message::Language(tag, test::catalogues()), "2026-11-26");
}

TEST(FindingsTable, SaysWhoseItIsAndWhatWasFound) {
  const check::Result result = checked(test::sample("mistakes"));
  const FindingsTable table = table_of(result);
  EXPECT_EQ(table.title, "事業改善シートの点検結果");
  EXPECT_THAT(table.lines, Contains("/a/070601.ods"));
  EXPECT_THAT(table.lines, Contains(HasSubstr("提出前に直すところが")));
  EXPECT_THAT(table.closing, HasSubstr("2026-11-26"));
  ASSERT_EQ(table.rows.size(), result.findings.size());
  const auto total = std::ranges::find_if(
      table.rows, [](const FindingsTable::Row& row) { return row[4] == "BUD001"; });
  ASSERT_NE(total, table.rows.end());
  EXPECT_THAT(*total, ElementsAre("× エラー", HasSubstr("!J26"), HasSubstr("合計"),
                                  HasSubstr("260,554"), "BUD001"));
}

TEST(FindingsTable, PutsWaivedOnesLastWithTheirReason) {
  workbook::Workbook workbook = test::sample("mistakes");
  const check::Result before = checked(workbook);
  const auto first = std::ranges::find_if(before.findings, check::can_be_waived);
  ASSERT_NE(first, before.findings.end());
  const workbook::Edits edits = check::waive(
      before, *first, {.reason = "国の様式に合わせたため", .by = "山田", .on = "2026-11-01"},
      workbook.properties);
  for (const auto& edit : edits.properties) workbook.properties[edit.name] = *edit.after;
  const FindingsTable table = table_of(checked(workbook));
  ASSERT_FALSE(table.rows.empty());
  EXPECT_EQ(table.rows.back()[0], "○ 了承済み");
  EXPECT_THAT(table.rows.back()[3], HasSubstr("国の様式に合わせたため（山田、2026-11-01）"));
}

TEST(FindingsTable, SpeaksEnglish) {
  const FindingsTable table = table_of(checked(test::sample("mistakes")), "en");
  EXPECT_EQ(table.heading[0], "Severity");
  EXPECT_THAT(table.rows.front()[0], StartsWith("× "));
}

}  // namespace
}  // namespace tenken::report
