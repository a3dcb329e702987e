// SPDX-License-Identifier: MPL-2.0
// A form with other names for its sections: what is said of a sheet says them.
#include <gmock/gmock.h>

#include <string>

#include "logic/check/checker.hpp"
#include "logic/check/properties/review.hpp"
#include "logic/report/report.hpp"
#include "logic/roll/roll.hpp"
#include "logic/view/finding_text.hpp"
#include "logic/view/panel_list.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::report {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The form of Nagano under the names of another prefecture: some its own, some not said.
const form::Definition& renamed() {
  static const form::Definition form = [] {
    form::Definition other = test::nagano();
    other.titles = {};
    other.titles.set("indicator", "Ⅱ 目標");
    other.titles.set("results", "5 実績");
    other.titles.set("activities", "2 取組");
    return other;
  }();
  return form;
}

const message::Language& japanese() {
  static const message::Language language("ja", test::catalogues());
  return language;
}

check::Result checked(const std::string& changes) {
  return check::check(test::changed_sample(changes), {&renamed(), 1});
}

/// All messages, one a line.
std::string said(const check::Result& result) {
  std::string text;
  for (const check::Finding& finding : result.findings)
    text += japanese().say(finding.message) + "\n";
  return text;
}

TEST(OtherTitles, AreThoseOfAFieldInARulesMessage) {
  EXPECT_THAT(said(checked("cost.R5.total := 1\n")),
              HasSubstr("事業コスト R5年度 合計(予算現額)が 1 ですが"));
  EXPECT_THAT(said(checked("indicator.1.unit =\n")), HasSubstr("Ⅱ 目標 ①の単位が未入力です"));
}

TEST(OtherTitles, AreThoseOfASectionInARulesMessage) {
  EXPECT_THAT(said(checked("analysis.2.no =\nanalysis.2.name =\nanalysis.2.text =\n")),
              HasSubstr("要因分析"));
  const std::string text = said(checked("text.results = ゼミを開いた。\n"));
  EXPECT_THAT(text, HasSubstr("5 実績に、2 の見出し"));
  EXPECT_THAT(text, HasSubstr("2 と同じ見出しの下に"));
}

TEST(OtherTitles, AreInReports) {
  const check::Result result = checked("cost.R5.total := 1\nindicator.1.unit =\n");
  EXPECT_THAT(text(result, japanese()), HasSubstr("Ⅱ 目標 ①の単位"));
  EXPECT_THAT(view::where(result.findings.back().at, result, japanese()),
              HasSubstr("事業コスト R5年度"));
}

TEST(OtherTitles, AreThePanelsSections) {
  const check::Result result = checked("cost.R5.total := 1\nindicator.1.unit = 3\n");
  const view::PanelList list = view::list_findings(result, {}, japanese(), {});
  std::string groups;
  for (const view::PanelGroup& group : list.groups) groups += group.title + "\n";
  EXPECT_THAT(groups, HasSubstr("Ⅱ 目標（"));
  EXPECT_THAT(groups, HasSubstr(" 事業コスト（"));
  std::string rows;
  for (const view::PanelRow& row : list.rows) rows += row.line + "\n";
  EXPECT_THAT(rows, HasSubstr("①の単位"));
  EXPECT_THAT(rows, Not(HasSubstr("Ⅱ 目標 ①")));
}

TEST(OtherTitles, AreThoseOfWhatWasTakenOver) {
  const check::Result result = checked("");
  const check::Reviews reviews =
      check::reviews(check::review_marks(result.sheet, "R4"), result.sheet, renamed().titles);
  std::string titles;
  for (const check::Unreviewed& each : reviews.sections)
    titles += japanese().say(each.title) + "\n";
  EXPECT_THAT(titles, HasSubstr("現状と課題\n"));
  EXPECT_THAT(titles, HasSubstr("Ⅱ 目標\nⅡ 目標の目標値設定理由\n総合計画\n細事業一覧\n"));
  std::string questions;
  for (const roll::Question& each : roll::questions(result)) {
    questions += japanese().say(each.name) + "\n";
  }
  EXPECT_THAT(questions, HasSubstr("総合計画の達成目標 "));
}

}  // namespace
}  // namespace tenken::report
