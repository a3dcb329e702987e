// SPDX-License-Identifier: MPL-2.0
// What the panel says in each of its states.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "logic/view/panel_content.hpp"

namespace tenken::view {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr check::Rule budget = {
    .id = "BUD001", .name = "budget-total", .summary = "合計が合う", .headline = "合計が合わない"};
constexpr check::Rule unknown_form = {
    .id = "LAY001", .name = "form-recognised", .summary = "様式が分かる"};

/// Japanese as it stands in the code: no catalogue is needed.
const message::Language& japanese() {
  static const message::Language language("ja", "");
  return language;
}

check::Finding wrong_total() {
  check::Finding finding;
  finding.rule = &budget;
  finding.at = {.field = "cost.R5.total", .cell = workbook::Location{.sheet = 1, .cell = {43, 7}}};
  finding.message = message::msg("合計が\n合いません。");
  finding.actual = "260,554";
  finding.expected = "260,553";
  finding.difference = "1";
  return finding;
}

check::Fix sum_of_the_parts() {
  return {.title = message::msg("合計を直す"),
          .safety = check::FixSafety::safe,
          .edits = {.cells = {{.place = {.sheet = 1, .cell = {43, 7}},
                               .before = workbook::number_cell(260554),
                               .after = workbook::number_cell(260553)}},
                    .properties = {}}};
}

/// A recognised form with `findings` on its second sheet.
class Content : public ::testing::Test {
 protected:
  Content() {
    form_.title = "様式の名前";
    result_.sheet_names = {"一", "二"};
    result_.binding.recognition.form = &form_;
    result_.binding.recognition.recognised = true;
  }

  [[nodiscard]] PanelContent describe_result(bool stale = false) const {
    return describe({.spreadsheet = true, .result = &result_, .failure = {}, .stale = stale},
                    japanese());
  }

  [[nodiscard]] check::Result& result() { return result_; }

 private:
  form::Definition form_;
  check::Result result_;
};

TEST(Hint, SaysHowThePanelIsUsedUntilItIsClosed) {
  PanelState state = {.spreadsheet = true, .live = true, .hint = true};
  EXPECT_THAT(describe(state, japanese()).hint, HasSubstr("入力すると"));
  state.live = false;
  EXPECT_THAT(describe(state, japanese()).hint, HasSubstr("「点検する」を押すと"));
  state.hint = false;
  EXPECT_THAT(describe(state, japanese()).hint, IsEmpty());
}

TEST(Hint, IsNotSaidWhereNothingCanBeChecked) {
  EXPECT_THAT(describe({.hint = true}, japanese()).hint, IsEmpty());
}

TEST_F(Content, OffersANewSheetWhereThereIsNone) {
  const PanelContent none = describe({}, japanese());
  EXPECT_EQ(none.subject, Subject::none);
  EXPECT_TRUE(none.offer_template);
  EXPECT_FALSE(none.verdict.empty());

  result().binding.recognition.recognised = false;
  check::Finding finding;
  finding.rule = &unknown_form;
  finding.message = message::msg("見つかりません。");
  result().findings = {finding};
  const PanelContent foreign = describe_result();
  EXPECT_EQ(foreign.subject, Subject::foreign);
  EXPECT_TRUE(foreign.offer_template);
  ASSERT_THAT(foreign.rows, SizeIs(1));
  EXPECT_EQ(foreign.rows[0].place, "―");
  EXPECT_FALSE(foreign.rows[0].cell);
}

TEST_F(Content, AsksForACheckBeforeTheFirst) {
  const PanelContent content = describe({.spreadsheet = true, .result = nullptr}, japanese());
  EXPECT_EQ(content.subject, Subject::unchecked);
  EXPECT_EQ(content.title, "点検");
  EXPECT_THAT(content.verdict, HasSubstr("まだ点検していません"));
  EXPECT_THAT(content.counts, IsEmpty());
}

TEST_F(Content, SaysWhyACheckFailed) {
  const PanelContent content =
      describe({.spreadsheet = true, .result = nullptr, .failure = "わけ"}, japanese());
  EXPECT_EQ(content.subject, Subject::failed);
  EXPECT_THAT(content.verdict, HasSubstr("わけ"));
}

TEST_F(Content, SaysAFindingInAWordAndASign) {
  result().findings = {wrong_total()};
  const PanelContent content = describe_result();
  EXPECT_EQ(content.subject, Subject::form);
  EXPECT_FALSE(content.offer_template);
  EXPECT_THAT(content.form, HasSubstr("様式の名前"));
  EXPECT_THAT(content.counts, AllOf(HasSubstr("× エラー 1"), HasSubstr("▲ 警告 0")));
  EXPECT_EQ(content.title, "点検（エラー 1）");
  ASSERT_THAT(content.rows, SizeIs(1));
  const PanelRow& row = content.rows[0];
  EXPECT_EQ(row.severity, "エラー");
  EXPECT_EQ(row.line, "エラー　H44　合計が合わない（差 1）　R5年度 合計(予算現額)");
  EXPECT_EQ(row.place, "H44");
  EXPECT_EQ(row.message, "合計が 合いません。");
  EXPECT_EQ(row.sheet, "二");
  EXPECT_EQ(row.cell, (workbook::Address{.row = 43, .column = 7}));
  EXPECT_FALSE(row.mendable);
  EXPECT_THAT(row.fix, HasSubstr("自動では直せません"));
  EXPECT_THAT(row.detail,
              AllOf(HasSubstr("合計が\n合いません。"), HasSubstr("二!H44"), HasSubstr("260,554"),
                    HasSubstr("260,553"), HasSubstr("差: 1"), HasSubstr("BUD001 合計が合う")));
}

TEST_F(Content, SaysWhatAFixWouldDo) {
  check::Finding finding = wrong_total();
  finding.fix = sum_of_the_parts();
  result().findings = {finding};
  PanelContent content = describe_result();
  EXPECT_EQ(content.mend_all, "まとめて直す（1件）(~A)");
  EXPECT_TRUE(content.can_mend_all);
  EXPECT_TRUE(content.rows.at(0).mendable);
  EXPECT_THAT(content.rows.at(0).question, IsEmpty());
  EXPECT_EQ(content.rows.at(0).fix, "直し方: 合計を直す（H44: 数値 260,554 → 数値 260,553）");

  result().findings[0].fix->safety = check::FixSafety::confirm;
  content = describe_result();
  EXPECT_EQ(content.mend_all, "まとめて直す（0件）(~A)");
  EXPECT_FALSE(content.can_mend_all);
  EXPECT_TRUE(content.rows.at(0).mendable);
  EXPECT_THAT(content.rows.at(0).question, AllOf(HasSubstr("合計を直す"), HasSubstr("二!H44"),
                                                 HasSubstr("260,554"), HasSubstr("260,553")));
}

TEST_F(Content, CutsALongQuestion) {
  check::Finding finding = wrong_total();
  finding.fix = sum_of_the_parts();
  finding.fix->safety = check::FixSafety::confirm;
  finding.fix->edits.cells.resize(20, finding.fix->edits.cells.front());
  result().findings = {finding};
  EXPECT_THAT(describe_result().rows.at(0).question, HasSubstr("ほか 12 か所"));
}

TEST_F(Content, PutsWhatSomebodyCalledRightAtTheEnd) {
  check::Finding waived = wrong_total();
  waived.fix = sum_of_the_parts();
  waived.waived = check::Waiver{.rule = "BUD001",
                                .field = "cost.R5.total",
                                .hash = "1",
                                .reason = "決算統計に合わせた",
                                .by = "財政 花子",
                                .on = "2024-05-10",
                                .property = "Tenken.Waiver.1"};
  result().findings = {waived, wrong_total()};
  const PanelContent content = describe_result();
  EXPECT_THAT(content.counts, AllOf(HasSubstr("× エラー 1"), EndsWith("・ 注意 0\n○ 了承済み 1")));
  ASSERT_THAT(content.rows, SizeIs(2));
  EXPECT_EQ(content.rows[0].finding, 1U);
  EXPECT_FALSE(content.rows[0].waived);
  const PanelRow& row = content.rows[1];
  EXPECT_EQ(row.finding, 0U);
  EXPECT_TRUE(row.waived);
  EXPECT_FALSE(row.mendable);
  EXPECT_EQ(row.severity, "了承済み");
  EXPECT_EQ(row.fix, "了承の理由: 決算統計に合わせた（財政 花子、2024-05-10）");
  EXPECT_THAT(row.detail, HasSubstr(row.fix));
  EXPECT_EQ(content.mend_all, "まとめて直す（0件）(~A)");
}

TEST_F(Content, SaysWhatCameOfTheLastAction) {
  PanelState state = {.spreadsheet = true, .result = &result()};
  state.remark = message::msg("三つ直した。");
  EXPECT_EQ(describe(state, japanese()).remark, "三つ直した。");
}

TEST_F(Content, SaysThatTheListIsOutOfDate) {
  EXPECT_THAT(describe_result(false).notice, IsEmpty());
  EXPECT_THAT(describe_result(true).notice, HasSubstr("点検後に変更されています"));
}

TEST_F(Content, CutsAnEndlessListAndSaysSo) {
  result().findings.assign(1500, wrong_total());
  const PanelContent content = describe_result();
  EXPECT_THAT(content.rows, SizeIs(1000));
  EXPECT_THAT(content.notice, AllOf(HasSubstr("1500"), HasSubstr("1000")));
  EXPECT_THAT(content.counts, HasSubstr("× エラー 1500"));
}

}  // namespace
}  // namespace tenken::view
