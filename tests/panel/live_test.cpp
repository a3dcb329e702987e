// SPDX-License-Identifier: MPL-2.0
// Checking while somebody types, as it is seen in the panel.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <filesystem>
#include <string>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using org::tenken::Finding;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// The sample with mistakes in a window with the panel, live checking on.
class Live : public ::testing::Test {
 protected:
  Live()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {
    set_option("Live/Enabled", Any(true));
    command(shared(), frame(), "check");
  }

  ~Live() override { set_option("Live/Enabled", Any(false)); }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }

  [[nodiscard]] Finding finding(const char* rule) const {
    for (const Finding& each : test_office::checker()->check(document_.model())) {
      if (each.Rule.equalsAscii(rule)) return each;
    }
    throw std::runtime_error(std::string("the sample has no ") + rule);
  }

  [[nodiscard]] Reference<css::document::XUndoManager> undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
        ->getUndoManager();
  }

  /// Mends the number that was typed as a text, as a person does: the sample's first page.
  void mend() const { document_.set_value(to_utf8(finding("NUM001").Cell), -6400); }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Live, ShowsWhatWasMendedAndWhatIsLeft) {
  const int rows = panel().rows();
  const std::string cell = to_utf8(finding("NUM001").Cell);
  mend();
  EXPECT_EQ(panel().rows(), rows - 1);
  EXPECT_THAT(panel().labels(), AllOf(HasSubstr("直りました: " + cell), HasSubstr("残り "),
                                      Not(HasSubstr("点検後に変更されています"))));
}

TEST_F(Live, UndoBringsTheFindingBack) {
  const int rows = panel().rows();
  mend();
  ASSERT_EQ(panel().rows(), rows - 1);
  undo_manager()->undo();
  EXPECT_EQ(panel().rows(), rows);
  EXPECT_THAT(panel().labels(), HasSubstr("新しい指摘: "));
}

TEST_F(Live, RefreshesAMessageThatChangedThoughTheCountDidNot) {
  const int rows = panel().rows();
  const Finding total = finding("BUD001");
  const double value = document().value(to_utf8(total.Cell));
  panel().choose(to_utf8(total.Message));
  document().set_value(to_utf8(total.Cell), value + 1000);
  EXPECT_EQ(panel().rows(), rows);
  const std::string now = to_utf8(finding("BUD001").Message);
  EXPECT_NE(now, to_utf8(total.Message));
  EXPECT_THAT(panel().detail(), HasSubstr(now)) << "the chosen finding is no longer chosen";
}

TEST_F(Live, WaitsForLockedWindowsAndOpenSteps) {
  const int rows = panel().rows();
  document().model()->lockControllers();
  mend();
  EXPECT_EQ(panel().rows(), rows);
  undo_manager()->enterUndoContext("macro");
  document().model()->unlockControllers();
  document().set_text("A200", "あとから");
  EXPECT_EQ(panel().rows(), rows);
  undo_manager()->leaveUndoContext();
  document().set_text("A201", "あとから");
  EXPECT_EQ(panel().rows(), rows - 1);
}

TEST_F(Live, LeavesAnOpenEditAlone) {
  const Reference<css::view::XSelectionSupplier> selection(frame()->getController(),
                                                           UNO_QUERY_THROW);
  selection->select(Any(document().cell("A210")));
  panel().type("12");
  mend();
  EXPECT_THAT(panel().labels(), HasSubstr("直りました"));
  EXPECT_EQ(document().text("A210"), "");
  panel().type("3\n");
  EXPECT_EQ(document().value("A210"), 123);
}

TEST_F(Live, CatchesUpWhenThePanelIsShownAgain) {
  const int rows = panel().rows();
  show_sidebar(frame(), false);
  mend();
  EXPECT_FALSE(panel().shown());
  show_sidebar(frame(), true);
  EXPECT_EQ(panel().rows(), rows - 1);
}

TEST_F(Live, CatchesUpWhenItsDeckIsShownAgain) {
  const int rows = panel().rows();
  show_deck(frame(), "PropertyDeck");
  ASSERT_FALSE(panel().shown());
  mend();
  show_deck(frame(), "TenkenDeck");
  EXPECT_EQ(panel().rows(), rows - 1);
}

TEST_F(Live, CanBeSwitchedOff) {
  EXPECT_TRUE(panel().ticked());
  panel().tick();
  EXPECT_FALSE(panel().ticked());
  mend();
  EXPECT_THAT(panel().labels(),
              AllOf(Not(HasSubstr("直りました")), HasSubstr("点検後に変更されています")));
  panel().tick();
  EXPECT_TRUE(panel().ticked());
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("直りました"), Not(HasSubstr("点検後に変更されています"))));
}

TEST_F(Live, LeavesALargeDocumentToTheButton) {
  set_option("Live/MostCells", Any(sal_Int32(100)));
  mend();
  EXPECT_THAT(panel().labels(),
              AllOf(HasSubstr("大きな文書のため"), HasSubstr("点検後に変更されています")));
  panel().press("点検する");
  EXPECT_THAT(panel().labels(), Not(HasSubstr("点検後に変更されています")));
  set_option("Live/MostCells", Any(sal_Int32(20000)));
  EXPECT_THAT(panel().labels(), Not(HasSubstr("大きな文書のため")));
}

}  // namespace
}  // namespace tenken::panel_test
