// SPDX-License-Identifier: MPL-2.0
// When a copy for submission may be made, and its stamp.
#include "logic/submission/submission.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/check/properties/waive.hpp"
#include "logic/message/language.hpp"
#include "logic/submission/kpi_formulas.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::submission {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

check::Result checked(const workbook::Workbook& workbook) {
  return check::check(workbook, {&test::nagano(), 1});
}

std::string said(const message::Message& text) {
  return message::Language("ja", test::catalogues()).say(text);
}

void waive_everything(workbook::Workbook& workbook) {
  const check::Result result = checked(workbook);
  for (const check::Finding& finding : result.findings) {
    workbook::apply(
        check::waive(result, finding, {.reason = "確認済み", .by = "山田", .on = "2024-05-10"},
                     workbook.properties),
        workbook);
  }
}

std::string hash_of(const workbook::Workbook& workbook) {
  return make_stamp(checked(workbook), "1.0", "").hash;
}

TEST(Refusal, NamesTheFirstErrorsAndHowManyMore) {
  const check::Result result = checked(test::sample("mistakes"));
  const std::size_t open = open_errors(result).size();
  ASSERT_GT(open, 6U);
  const auto reason = refusal(result);
  ASSERT_TRUE(reason);
  EXPECT_THAT(said(*reason), AllOf(HasSubstr("エラーが " + std::to_string(open) + " 件"),
                                   HasSubstr("事業改善シート!C2"),
                                   HasSubstr("ほか " + std::to_string(open - 5) + " 件")));
}

TEST(Refusal, NamesASingleErrorInFull) {
  const auto reason = refusal(checked(test::changed_sample("cost.R5.total := 260554\n")));
  ASSERT_TRUE(reason);
  EXPECT_THAT(said(*reason), AllOf(HasSubstr("事業改善シート!J26: "), HasSubstr("260,554"),
                                   ::testing::Not(HasSubstr("ほか"))));
}

TEST(Refusal, NoneForACleanSheet) { EXPECT_FALSE(refusal(checked(test::sample("clean")))); }

TEST(Refusal, NoneWhereEveryErrorIsWaived) {
  workbook::Workbook workbook = test::sample("mistakes");
  waive_everything(workbook);
  EXPECT_FALSE(refusal(checked(workbook)));
}

TEST(Refusal, OfWhatIsNoSheetOfOurs) {
  workbook::Workbook other;
  other.sheets.emplace_back("Sheet1");
  EXPECT_TRUE(refusal(checked(other)));
  waive_everything(other);
  ASSERT_TRUE(open_errors(checked(other)).empty());
  EXPECT_TRUE(refusal(checked(other)));
}

TEST(Stamp, SaysWhatWasChecked) {
  workbook::Workbook workbook = test::changed_sample("cost.R5.total := 260554\n");
  waive_everything(workbook);
  const check::Stamp stamp = make_stamp(checked(workbook), "1.2", "2024-05-10T09:30:00+09:00");
  EXPECT_EQ(stamp.version, "1.2");
  EXPECT_EQ(stamp.form, "nagano-r5");
  EXPECT_EQ(stamp.stage, "review");
  EXPECT_EQ(stamp.time, "2024-05-10T09:30:00+09:00");
  EXPECT_EQ(stamp.errors, 0U);
  EXPECT_EQ(stamp.waived, 1U);
  EXPECT_EQ(stamp.hash.size(), 16U);
}

TEST(Stamp, IsReadBackAsItWasWritten) {
  workbook::Workbook workbook = test::sample("clean");
  const check::Stamp stamp = make_stamp(checked(workbook), "1.2", "2024-05-10T09:30:00+09:00");
  workbook::apply(stamp_edits(stamp, workbook.properties), workbook);
  EXPECT_EQ(check::read_stamp(workbook.properties).stamp, stamp);
}

TEST(Stamp, ANewOneReplacesTheOldOneAndDoesNotCountIt) {
  workbook::Workbook workbook = test::sample("clean");
  check::Stamp old = make_stamp(checked(workbook), "1.2", "2024-05-10T09:30:00+09:00");
  old.hash = "0123456789abcdef";
  workbook::apply(stamp_edits(old, workbook.properties), workbook);
  ASSERT_EQ(checked(workbook).findings.size(), 1U);  // WVR002
  const check::Stamp stamp = make_stamp(checked(workbook), "1.2", "2024-05-11T09:30:00+09:00");
  EXPECT_EQ(stamp.warnings, 0U);
  const workbook::Edits edits = stamp_edits(stamp, workbook.properties);
  ASSERT_FALSE(workbook::conflict(workbook, edits));
  workbook::apply(edits, workbook);
  EXPECT_TRUE(checked(workbook).findings.empty());
}

TEST(ContentHash, IsTheSameWithValuesForFormulas) {
  workbook::Workbook workbook = test::sample("clean");
  const std::string before = hash_of(workbook);
  workbook::apply(values_for_kpi_formulas(workbook), workbook);
  EXPECT_EQ(hash_of(workbook), before);
}

TEST(ContentHash, ChangesWithEachField) {
  const std::string clean = hash_of(test::sample("clean"));
  for (const char* change :
       {"cost.R5.staff = 4.5\n", "header.email = a@example.lg.jp\n", "text.purpose = 別の目的\n",
        "label.cost.initial := 当初予算額\n", "indicator.3.actual.R4 =\n"}) {
    EXPECT_NE(hash_of(test::changed_sample(change)), clean) << change;
  }
}

}  // namespace
}  // namespace tenken::submission
