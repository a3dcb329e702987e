// SPDX-License-Identifier: MPL-2.0
// The panel in a real office.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFramesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <filesystem>
#include <string>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::filesystem::path sample(const std::string& name) {
  return test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / name);
}

PanelProbe panel_of(const Document& document) { return {shared(), frame_of(document)}; }

void check(const Document& document) { command(shared(), frame_of(document), "check"); }

css::uno::Sequence<::org::tenken::Finding> findings_of(const Document& document) {
  return test_office::checker()->check(document.model());
}

/// "2.B6" for a finding's place; sheets by position.
std::string place_of(const Document& document, const ::org::tenken::Finding& finding) {
  const auto names = document.uno()->getSheets()->getElementNames();
  for (sal_Int32 i = 0; i < names.getLength(); ++i) {
    if (names[i] == finding.Sheet) return std::to_string(i) + "." + to_utf8(finding.Cell);
  }
  return {};
}

TEST(Panel, OpensWithTheCheckAndShowsItsFindings) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  const PanelProbe panel = panel_of(document);
  show_sidebar(frame_of(document), false);  // a new window has it when the last one had
  EXPECT_FALSE(panel.shown());
  check(document);
  ASSERT_TRUE(panel.shown());

  const auto findings = findings_of(document);
  int errors = 0;
  for (const auto& finding : findings) {
    errors += to_utf8(finding.Severity) == "error" && !finding.Rule.equalsAscii("REQ001") ? 1 : 0;
  }
  EXPECT_EQ(panel.rows(), findings.getLength());
  EXPECT_THAT(panel.labels(), AllOf(HasSubstr("段階: 点検"),
                                    HasSubstr("× エラー " + std::to_string(errors) + "　")));
  EXPECT_THAT(panel.buttons(),
              ElementsAre(StartsWith("次の未記入 F17"), "点検する", "報告書",
                          StartsWith("まとめて直す（"), "直す", "了承する…", "説明"));
  EXPECT_THAT(panel.lines(),
              Contains("エラー　J26　合計が合わない（差 1）　R5年度 合計(予算現額)"));
  EXPECT_THAT(panel.groups(), AllOf(Contains("事業改善シート ６ 事業コスト（6）"),
                                    Contains("まだ記入していない欄（1）")));
}

TEST(Panel, StaysOpenWhenCheckedAgain) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  check(document);
  EXPECT_TRUE(panel_of(document).shown());
}

TEST(Panel, ArrowsChooseAndEnterGoes) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  const PanelProbe panel = panel_of(document);
  bool turned = false;
  for (const auto& finding : findings_of(document)) {
    panel.choose(to_utf8(finding.Message));
    if (finding.Cell.isEmpty()) continue;
    const std::string place = place_of(document, finding);
    panel.key_in_list(css::awt::Key::RETURN);
    EXPECT_EQ(panel.cursor(), place);
    turned = turned || !place.starts_with("0.");
  }
  EXPECT_TRUE(turned) << "no finding on another sheet: the sample does not test what it should";
}

TEST(Panel, AClickGoes) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  const PanelProbe panel = panel_of(document);
  const auto findings = findings_of(document);
  for (const sal_Int32 row : {2, 0}) {
    panel.click_row(row);
    EXPECT_EQ(panel.cursor(), place_of(document, findings[row]));
    EXPECT_THAT(panel.detail(), HasSubstr(to_utf8(findings[row].Message)));
  }
}

TEST(Panel, ALinkGoesToWhatAFindingRestsOn) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  const PanelProbe panel = panel_of(document);
  panel.choose("BUD001");
  panel.press("F26");
  EXPECT_EQ(panel.cursor(), "0.F26");
}

TEST(Panel, TheNextBlankIsOnePressAway) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  const PanelProbe panel = panel_of(document);
  panel.press("次の未記入 F17");
  EXPECT_EQ(panel.cursor(), "0.F17");
}

TEST(Panel, SaysThatTheListIsOutOfDateUntilTheNextCheck) {
  Document document = shared().load(sample("mistakes.ods"), true);
  check(document);
  const PanelProbe panel = panel_of(document);
  EXPECT_THAT(panel.labels(), Not(HasSubstr("点検後に変更されています")));
  document.set_text("A200", "あとから");
  EXPECT_THAT(panel.labels(), HasSubstr("点検後に変更されています"));
  panel.press("点検する");
  EXPECT_THAT(panel.labels(), Not(HasSubstr("点検後に変更されています")));
}

TEST(Panel, OffersANewSheetWhenNoneIsOpen) {
  const Document document = shared().new_calc(true);
  check(document);
  const PanelProbe panel = panel_of(document);
  EXPECT_THAT(panel.labels(), HasSubstr("様式: 見つかりません"));
  EXPECT_THAT(panel.buttons(), ElementsAre("点検する", "新しいシート"));

  const Reference<css::frame::XFramesSupplier> desktop(shared().desktop(), UNO_QUERY_THROW);
  const sal_Int32 before = desktop->getFrames()->getCount();
  panel.press("新しいシート");
  ASSERT_EQ(desktop->getFrames()->getCount(), before + 1);
  const Document made(Reference<css::sheet::XSpreadsheetDocument>(
      shared().desktop()->getCurrentComponent(), UNO_QUERY_THROW));
  EXPECT_TRUE(made.model()->getURL().isEmpty());
  EXPECT_EQ(made.uno()->getSheets()->getElementNames().getLength(), 3);
}

TEST(Panel, BelongsToItsWindow) {
  Document first = shared().load(sample("mistakes.ods"), true);
  const Document second = shared().new_calc(true);
  check(first);
  check(second);
  const PanelProbe panel = panel_of(second);
  EXPECT_THAT(panel_of(first).labels(), HasSubstr("段階: 点検"));
  EXPECT_THAT(panel.labels(), HasSubstr("様式: 見つかりません"));
  const std::string cursor = panel.cursor();
  panel_of(first).click_row(1);
  EXPECT_EQ(panel.cursor(), cursor);

  first.close();
  panel.press("点検する");
  EXPECT_THAT(panel.labels(), HasSubstr("様式: 見つかりません"));
}

TEST(Panel, SharesTheCheckOfOneDocumentInTwoWindows) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  const Reference<css::frame::XFrame> first = frame_of(document);
  check(document);
  const PanelProbe one(shared(), first);
  const int rows = one.rows();

  uno_command(shared(), first, ".uno:NewWindow");
  const Reference<css::frame::XFrame> second = frame_of(document);
  ASSERT_NE(first, second);
  command(shared(), second, "check");
  const PanelProbe two(shared(), second);
  EXPECT_EQ(two.rows(), rows);
  two.click_row(3);
  EXPECT_NE(one.cursor(), two.cursor());

  Reference<css::util::XCloseable>(second, UNO_QUERY_THROW)->close(true);
  one.press("点検する");
  EXPECT_EQ(one.rows(), rows);
}

TEST(Commands, OpenTheSampleAsACopyAndCheckIt) {
  const Document start = shared().new_calc(true);
  command(shared(), frame_of(start), "openSample");
  const Document sample(Reference<css::sheet::XSpreadsheetDocument>(
      shared().desktop()->getCurrentComponent(), UNO_QUERY_THROW));
  const Reference<css::frame::XStorable> storable(sample.uno(), UNO_QUERY_THROW);
  EXPECT_FALSE(storable->hasLocation());
  EXPECT_FALSE(storable->isReadonly());
  EXPECT_EQ(panel_of(sample).rows(), findings_of(sample).getLength());
}

TEST(Commands, MakeANewSheet) {
  const Document start = shared().new_calc(true);
  command(shared(), frame_of(start), "newFromTemplate");
  const Document made(Reference<css::sheet::XSpreadsheetDocument>(
      shared().desktop()->getCurrentComponent(), UNO_QUERY_THROW));
  EXPECT_FALSE(Reference<css::frame::XStorable>(made.uno(), UNO_QUERY_THROW)->hasLocation());
  EXPECT_EQ(made.uno()->getSheets()->getElementNames().getLength(), 3);
}

TEST(Panel, SpeaksEnglish) {
  test_office::Office& office = shared({.ui_language = "en-US"});
  set_option(office, "Panel/Hint", css::uno::Any(false));
  const Document document = office.load(sample("mistakes.ods"), true);
  command(office, frame_of(document), "check");
  const PanelProbe panel(office, frame_of(document));
  EXPECT_THAT(panel.buttons(), ElementsAre(StartsWith("Next blank F17"), "Check", "Report",
                                           StartsWith("Fix all ("), "Fix", "Waive…", "Explain"));
  EXPECT_THAT(panel.lines(), Contains(HasSubstr("J26　Total does not add up (off by 1)")));
  EXPECT_THAT(panel.labels(), AllOf(HasSubstr("Error "), Not(HasSubstr("エラー"))));
}

}  // namespace
}  // namespace tenken::panel_test
