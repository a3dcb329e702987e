// SPDX-License-Identifier: MPL-2.0
// The panel's list: groups, their order, and what a filter lets through.
#include "logic/view/panel_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/samples.hpp"

namespace tenken::view {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

constexpr check::Rule total = {
    .id = "BUD001", .name = "budget-total", .summary = "合計が合う", .headline = "合計が合わない"};
constexpr check::Rule blank = {.id = "REQ001",
                               .name = "required",
                               .summary = "記入されている",
                               .headline = "未入力",
                               .to_fill = true};
constexpr check::Rule dash = {.id = "TXT003",
                              .name = "dash",
                              .summary = "横棒",
                              .headline = "横棒",
                              .severity = check::Severity::note};

check::Finding finding(const check::Rule& rule, const std::string& field, std::size_t sheet,
                       std::int32_t row) {
  check::Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.at = {.field = field, .cell = workbook::Location{.sheet = sheet, .cell = {row, 2}}};
  finding.message = message::msg("わけ");
  return finding;
}

check::Result checked(std::vector<check::Finding> findings) {
  check::Result result;
  result.sheet_names = {"一", "二"};
  result.binding.recognition.form = &test::nagano();
  result.findings = std::move(findings);
  check::identify(result.findings, result.sheet_names);
  return result;
}

PanelList listed(const check::Result& result, const ListFilter& filter = {}) {
  static const message::Language japanese("ja", "");
  return list_findings(result, filter, japanese);
}

std::vector<std::string> titles(const PanelList& list) {
  std::vector<std::string> titles;
  for (const PanelGroup& group : list.groups) titles.push_back(group.title);
  return titles;
}

check::Finding waived(check::Finding finding) {
  finding.waived.emplace();
  return finding;
}

TEST(PanelList, GroupsByPageAndSectionInReadingOrder) {
  const PanelList list = listed(checked(
      {finding(total, "header.project_name", 0, 1), finding(total, "cost.R5.total", 0, 43),
       finding(total, "label.cost.row-2", 0, 44), finding(total, "header.project_name", 1, 1)}));
  EXPECT_THAT(titles(list),
              ElementsAre("一 表題欄（1）", "一 ６ 事業コスト（2）", "二 表題欄（1）"));
  EXPECT_THAT(list.rows, SizeIs(4));
  EXPECT_EQ(list.rows[1].line, "エラー　C44　合計が合わない　R5年度 合計(予算現額)");
}

TEST(PanelList, SortsBySeverityWhereThatIsWanted) {
  const PanelList list =
      listed(checked({finding(dash, "text.issues", 0, 9), finding(total, "cost.R5.total", 0, 43),
                      finding(blank, "header.project_name", 0, 1),
                      finding(total, "cost.R4.total", 1, 43)}),
             {.order = Order::severity});
  EXPECT_THAT(titles(list), ElementsAre("エラー（2）", "注意（1）", "まだ記入していない欄（1）"));
  EXPECT_EQ(list.rows[0].line, "エラー　C44　合計が合わない　R5年度 合計(予算現額)");
  EXPECT_EQ(list.rows[1].line, "エラー　二!C44　合計が合わない　R4年度 合計(予算現額)")
      << "the same cell of another page";
}

TEST(PanelList, SaysThePageWhereAGroupHasSeveral) {
  const PanelList list = listed(checked(
      {finding(blank, "header.project_name", 0, 1), finding(blank, "page.2.project_name", 1, 1)}));
  ASSERT_THAT(list.rows, SizeIs(2));
  EXPECT_THAT(list.rows[0].line, StartsWith("未記入　C2　"));
  EXPECT_THAT(list.rows[1].line, StartsWith("未記入　二!C2　"));
}

TEST(PanelList, TakesAStageThatNobodyHasTickedForABlank) {
  constexpr check::Rule stage = {.id = "HDR001", .name = "stage", .summary = "段階"};
  check::Finding none = finding(stage, "header.stage", 0, 1);
  EXPECT_EQ(kind_of(none), RowKind::to_fill);
  none.actual = "点検、当初要求";
  EXPECT_EQ(kind_of(none), RowKind::error);
}

TEST(PanelList, PutsBlanksBehindWhatIsWrongAndWaivedOnesLast) {
  const PanelList list = listed(checked({finding(blank, "header.project_name", 0, 1),
                                         waived(finding(total, "cost.R4.total", 0, 44)),
                                         finding(total, "cost.R5.total", 0, 43)}));
  EXPECT_THAT(titles(list),
              ElementsAre("一 ６ 事業コスト（1）", "まだ記入していない欄（1）", "了承済み（1）"));
  EXPECT_EQ(list.rows[1].kind, RowKind::to_fill);
  EXPECT_EQ(list.rows[1].severity, "未記入");
  EXPECT_FALSE(list.groups[1].folded);
  EXPECT_TRUE(list.groups[2].folded);
}

TEST(PanelList, FoldsTheManyBlanksOfANewSheet) {
  const check::Result result =
      checked(std::vector<check::Finding>(30, finding(blank, "cost.R5.initial", 0, 1)));
  EXPECT_TRUE(listed(result).groups.at(0).folded);
  EXPECT_FALSE(listed(result, {.show = Show::to_fill}).groups.at(0).folded)
      << "who asks for them wants to see them";
}

TEST(PanelList, FiltersByKind) {
  const check::Result result = checked(
      {finding(blank, "header.project_name", 0, 1), finding(dash, "text.issues", 0, 9),
       waived(finding(total, "cost.R4.total", 0, 44)), finding(total, "cost.R5.total", 0, 43)});
  const std::vector<std::pair<Show, RowKind>> pairs = {{Show::errors, RowKind::error},
                                                       {Show::notes, RowKind::note},
                                                       {Show::to_fill, RowKind::to_fill},
                                                       {Show::waived, RowKind::waived}};
  for (const auto& [show, kind] : pairs) {
    const PanelList list = listed(result, {.show = show});
    ASSERT_THAT(list.rows, SizeIs(1));
    EXPECT_EQ(list.rows[0].kind, kind);
  }
  EXPECT_THAT(listed(result, {.show = Show::warnings}).groups, IsEmpty());
  EXPECT_THAT(listed(result).rows, SizeIs(4));
}

TEST(PanelList, SearchesLinesAndTextsHoweverTheyAreTyped) {
  const check::Result result =
      checked({finding(total, "cost.R5.total", 0, 43), finding(dash, "text.issues", 0, 9)});
  EXPECT_THAT(listed(result, {.search = "ｃ４４"}).rows, SizeIs(1));
  EXPECT_THAT(listed(result, {.search = "bud001"}).rows, SizeIs(1));
  EXPECT_THAT(listed(result, {.search = "わけ"}).rows, SizeIs(2));
  EXPECT_THAT(listed(result, {.search = "無い"}).rows, IsEmpty());
}

TEST(PanelList, LinksToWhatAFindingRestsOnWithThePageWhereItIsAnother) {
  check::Finding wrong = finding(total, "cost.R5.total", 0, 43);
  wrong.related = {{.field = "cost.R5.initial", .cell = workbook::Location{0, {43, 5}}},
                   {.field = "cost.R5.initial", .cell = workbook::Location{0, {43, 5}}},
                   {.field = "subproject.1.settled.R5", .cell = workbook::Location{1, {9, 5}}},
                   {.field = "cost.R5.carried", .cell = {}}};
  const PanelList list = listed(checked({wrong}));
  const std::vector<Link>& links = list.rows.at(0).links;
  ASSERT_THAT(links, SizeIs(2));
  EXPECT_EQ(links[0].label, "F44");
  EXPECT_EQ(links[0].title, "R5年度 当初予算");
  EXPECT_EQ(links[1].label, "二!F10");
  EXPECT_EQ(links[1].sheet, "二");
}

TEST(PanelList, KnowsEveryLineAgain) {
  const check::Result result =
      checked(std::vector<check::Finding>(3, finding(total, "cost.R5.total", 0, 43)));
  const PanelList list = listed(result);
  EXPECT_NE(list.rows[0].id, list.rows[1].id);
  EXPECT_NE(list.rows[1].id, list.rows[2].id);
}

}  // namespace
}  // namespace tenken::view
