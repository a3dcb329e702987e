// SPDX-License-Identifier: MPL-2.0
// What a person has chosen in the list, how far a new sheet is, and the words above the panel,
// while the document changes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <filesystem>
#include <string>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

/// Live checking is on, as somebody who has just installed Tenken has it.
class LiveOffice : public ::testing::Test {
 protected:
  LiveOffice() { set_option("Live/Enabled", Any(true)); }
  ~LiveOffice() override { set_option("Live/Enabled", Any(false)); }
};

/// The sample with mistakes, checked, in a window with the panel.
class List : public LiveOffice {
 protected:
  List()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {
    command(shared(), frame(), "check");
  }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const { return frame_of(document_); }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }

  /// Mends the number that was typed as a text, in section 6, so that a line goes.
  void mend() const { document_.set_value("H26", -6400); }
  void undo() const {
    Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
        ->getUndoManager()
        ->undo();
  }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(List, KeepsFilterSearchAndFoldsWhileItChanges) {
  const std::string cost = "事業改善シート ６ 事業コスト";
  panel().choose_from("filter", "エラー");
  panel().search("コスト");  // as a line's text says it, or a group's
  panel().search("R5");
  const auto before = panel().lines();
  ASSERT_THAT(before, AllOf(Not(IsEmpty()), Each(StartsWith("エラー"))));
  panel().fold(cost);
  ASSERT_THAT(panel().open_groups(), Not(Contains(StartsWith(cost))));

  mend();
  EXPECT_THAT(panel().lines(), SizeIs(before.size() - 1));
  EXPECT_THAT(panel().lines(), Each(StartsWith("エラー")));
  EXPECT_THAT(panel().chosen_from("filter"), StartsWith("エラー"));
  EXPECT_EQ(panel().searched(), "R5");
  EXPECT_THAT(panel().groups(), Contains(StartsWith(cost)));
  EXPECT_THAT(panel().open_groups(), Not(Contains(StartsWith(cost))));
  undo();
  EXPECT_EQ(panel().lines(), before);
  EXPECT_THAT(panel().open_groups(), Not(Contains(StartsWith(cost))));
}

TEST_F(List, KeepsWhatWasChosenInItWhenTheSidebarIsClosedAndOpened) {
  panel().choose_from("filter", "エラー");
  panel().choose_from("order", "重い順");
  panel().search("R5");
  const auto before = panel().lines();
  show_sidebar(frame(), false);
  show_sidebar(frame(), true);
  EXPECT_EQ(panel().lines(), before);
  EXPECT_THAT(panel().chosen_from("filter"), StartsWith("エラー"));
  EXPECT_EQ(panel().chosen_from("order"), "重い順");
  EXPECT_EQ(panel().searched(), "R5");
}

TEST_F(List, KeepsItsPlaceWhileItChanges) {
  panel().key_in_list(css::awt::Key::END);
  const std::string top = panel().first_in_sight();
  ASSERT_NE(top, panel().groups().front()) << "all of it is in sight: nothing to scroll";
  mend();
  EXPECT_EQ(panel().first_in_sight(), top);
  undo();
  EXPECT_EQ(panel().first_in_sight(), top);
}

TEST_F(List, IsSortedByPlaceOrBySeverity) {
  document().set_text("H26", "-");  // in place of ―: a warning
  const auto by_place = panel().lines();
  ASSERT_THAT(panel().groups().front(), StartsWith("事業改善シート "));
  panel().choose_from("order", "重い順");
  EXPECT_THAT(panel().groups(), ElementsAre(StartsWith("エラー（"), StartsWith("警告（1"),
                                            StartsWith("まだ記入していない欄")));
  EXPECT_THAT(panel().lines(), SizeIs(by_place.size()));
  // Cells of several pages side by side say on which they are.
  EXPECT_THAT(panel().lines(), Contains(AllOf(StartsWith("エラー"), HasSubstr("!"))));
  panel().choose_from("order", "場所の順");
  EXPECT_EQ(panel().lines(), by_place);
}

TEST_F(List, SaysWhereTheDocumentStandsAboveThePanel) {
  const std::string before = panel().title();
  const int errors = panel().rows() - 1;
  EXPECT_EQ(before, "点検（エラー " + std::to_string(errors) + "、未記入 1）");
  mend();
  const std::string mended = "点検（エラー " + std::to_string(errors - 1) + "、未記入 1）";
  EXPECT_EQ(panel().title(), mended);
  undo();
  EXPECT_EQ(panel().title(), before);
  show_deck(frame(), "PropertyDeck");
  mend();
  show_deck(frame(), "TenkenDeck");
  EXPECT_EQ(panel().title(), mended) << "it says what held before the sidebar showed another deck";
}

/// A new sheet from the menu.
class NewSheet : public LiveOffice {
 protected:
  NewSheet() : start_(shared().new_calc(true)), document_(made()), panel_(shared(), frame()) {
    command(shared(), frame(), "check");
  }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const { return frame_of(document_); }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }
  /// The label of the button that leads to the next blank field.
  [[nodiscard]] std::string next_blank() const {
    for (const std::string& label : panel().buttons()) {
      if (label.starts_with("次の未記入")) return label;
    }
    return {};
  }

 private:
  [[nodiscard]] Document made() const {
    command(shared(), frame_of(start_), "newFromTemplate");
    return Document(Reference<css::sheet::XSpreadsheetDocument>(
        shared().desktop()->getCurrentComponent(), UNO_QUERY_THROW));
  }

  Document start_;
  Document document_;
  PanelProbe panel_;
};

TEST_F(NewSheet, IsAProgressAndNoWallOfMistakes) {
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("誤りはありません。まだ記入していない欄が"), HasSubstr("記入 "),
                    HasSubstr("× エラー 0　"), Not(HasSubstr("直すところが"))));
  EXPECT_THAT(panel().title(), StartsWith("点検（未記入 "));
  EXPECT_THAT(panel().groups(), ElementsAre(StartsWith("まだ記入していない欄（")));
  EXPECT_THAT(panel().open_groups(), IsEmpty());
}

TEST_F(NewSheet, LeadsFromBlankToBlank) {
  const std::string first = next_blank();
  ASSERT_THAT(first, Not(IsEmpty()));
  const std::string labels = panel().labels();
  panel().press(first);
  EXPECT_EQ("次の未記入 " + panel().cursor().substr(2), first);
  panel().type("070601\n");
  EXPECT_NE(next_blank(), first);
  EXPECT_NE(panel().labels(), labels) << "the progress is the same";
}

TEST_F(NewSheet, SaysOnWhichPageABlankIs) {
  panel().choose_from("filter", "未記入");
  const auto lines = panel().lines();
  EXPECT_THAT(lines, Contains(AllOf(StartsWith("未記入　"), Not(HasSubstr("!")))));
  EXPECT_THAT(lines, Contains(AllOf(StartsWith("未記入　"), HasSubstr("!"))));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t other = 0; other < i; ++other) EXPECT_NE(lines[i], lines[other]);
  }
}

}  // namespace
}  // namespace tenken::panel_test
