// SPDX-License-Identifier: MPL-2.0
// A folder's results as tables: what is in them, and that nothing is cut without saying so.
#include "logic/report/tables.hpp"

#include <gmock/gmock.h>

#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::report {
namespace {

using ::testing::HasSubstr;

const message::Language& japanese() {
  static const message::Language language("ja", test::catalogues());
  return language;
}

Outcome checked(const std::string& sample, const std::string& file) {
  workbook::Workbook workbook = test::sample(sample);
  workbook.file = file;
  return {.file = file,
          .result = check::check(workbook, {&test::nagano(), 1}),
          .problem = {},
          .without_result = 0,
          .worked_out = 0};
}

Outcome unreadable(const std::string& file) {
  return {.file = file,
          .result = {},
          .problem = message::msg("空のファイル（0 バイト）です。"),
          .without_result = 0,
          .worked_out = 0};
}

std::vector<Table> tables(const std::vector<Outcome>& outcomes, std::size_t most_rows) {
  Tables tables(japanese(), most_rows);
  Tally tally;
  for (const Outcome& outcome : outcomes) {
    tables.add(table_rows(outcome, japanese(), "/提出"));
    tally.add(Tally::of(outcome));
  }
  return std::move(tables).finish("/提出", tally, {});
}

/// The value beside `name` in the overview.
const TableCell& overview(const std::vector<Table>& all, const std::string& name) {
  for (const TableRow& row : all.front().rows) {
    if (row[0].text == name) return row[1];
  }
  throw std::runtime_error("no such row: " + name);
}

TEST(Tables, EachRowHasACellForEachTitle) {
  const auto all = tables({checked("mistakes", "a.ods"), unreadable("b.ods")}, 1000);
  ASSERT_EQ(all.size(), 7U);
  for (const Table& table : all) {
    EXPECT_FALSE(table.rows.empty()) << table.name;
    for (const TableRow& row : table.rows) EXPECT_EQ(row.size(), table.titles.size()) << table.name;
  }
}

TEST(Tables, AFindingLeadsToItsCell) {
  const Outcome outcome = checked("mistakes", "a.ods");
  const auto all = tables({outcome}, 1000);
  const Table& findings = all[4];
  EXPECT_EQ(findings.rows.size(), outcome.result->findings.size());
  const TableRow& first = findings.rows.front();
  ASSERT_TRUE(first[6].target);
  EXPECT_EQ(first[6].target->file, "a.ods");
  EXPECT_EQ(first[6].target->sheet, first[5].text);
  EXPECT_EQ(first[6].target->cell, first[6].text);
  // What is read on paper comes first, the place among it.
  EXPECT_GT(findings.printed, 6U);
  EXPECT_LT(findings.printed, findings.titles.size());
}

TEST(Tables, NameFilesFromTheFolderOn) {
  const auto named = [](const std::string& file, const std::string& folder) {
    return table_rows(unreadable(file), japanese(), folder).workbook.front();
  };
  EXPECT_EQ(named("/提出/農政部/a.ods", "/提出").text, "農政部/a.ods");
  EXPECT_EQ(named("/提出/a.ods", "/提出/").text, "a.ods");
  EXPECT_EQ(named("/提出2/a.ods", "/提出").text, "/提出2/a.ods");
  EXPECT_EQ(named("/提出", "/提出").text, "/提出");
  EXPECT_EQ(named("/提出/a.ods", "/提出").target->file, "/提出/a.ods");
}

TEST(Tables, AmountsAreNumbers) {
  const Table costs = tables({checked("clean", "a.ods")}, 1000).back();
  ASSERT_EQ(costs.rows.size(), 3U);
  EXPECT_EQ(costs.rows[0][4].text, "R5");
  for (const TableRow& row : costs.rows) EXPECT_TRUE(row[8].number) << row[4].text;
}

TEST(Tables, AWorkbookThatCannotBeReadSaysWhy) {
  const auto all = tables({unreadable("b.ods")}, 1000);
  EXPECT_THAT(all[3].rows.front().back().text, HasSubstr("0 バイト"));
  EXPECT_TRUE(all[4].rows.empty());
  EXPECT_EQ(overview(all, "読み込めません（冊）").number, 1);
}

TEST(Tables, SayWhatTheyLeaveOut) {
  const Outcome outcome = checked("mistakes", "a.ods");
  const auto all = tables({outcome, outcome}, 5);
  for (std::size_t i = 3; i < all.size(); ++i) EXPECT_LE(all[i].rows.size(), 5U);
  EXPECT_THAT(overview(all, "備考").text, HasSubstr("行を省きました"));
  const auto whole = tables({outcome, outcome}, 1000);
  EXPECT_THROW((void)overview(whole, "備考"), std::runtime_error);
}

}  // namespace
}  // namespace tenken::report
