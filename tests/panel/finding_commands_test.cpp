// SPDX-License-Identifier: MPL-2.0
// From finding to finding in the sheet, and what a cell's context menu offers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <filesystem>
#include <mutex>
#include <rtl/ref.hxx>
#include <string>
#include <vector>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_utf8;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

class Findings : public ::testing::Test {
 protected:
  Findings()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {}

  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }
  void command(const char* name) const { panel_test::command(shared(), frame(), name); }
  void stand_at(const std::string& cell) const {
    Reference<css::view::XSelectionSupplier>(frame()->getController(), UNO_QUERY_THROW)
        ->select(Any(document_.cell(cell)));
  }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Findings, AreWalkedWithoutThePanel) {
  stand_at("A1");
  command("nextFinding");
  EXPECT_EQ(panel().cursor(), "0.C2");
  command("nextFinding");
  EXPECT_EQ(panel().cursor(), "0.J3");
  command("previousFinding");
  command("previousFinding");
  EXPECT_EQ(panel().cursor(), "1.L14") << "round the beginning to the last page";
}

TEST_F(Findings, AreChosenInTheListWhileTheyAreWalked) {
  command("check");
  stand_at("I26");
  command("nextFinding");
  EXPECT_EQ(panel().cursor(), "0.J26");
  EXPECT_THAT(panel().detail(), HasSubstr("BUD001"));
  EXPECT_THAT(panel().detail(), HasSubstr("大切なわけ: "));
}

TEST_F(Findings, AreMendedAtTheirCell) {
  stand_at("H26");
  command("mendHere");
  EXPECT_EQ(document().value("H26"), -6400);
}

TEST_F(Findings, AreShownInThePanelFromTheirCell) {
  show_sidebar(frame(), false);
  stand_at("J26");
  command("showHere");
  EXPECT_THAT(panel().detail(), HasSubstr("BUD001"));
}

TEST_F(Findings, AreCopiedAsText) {
  command("copyFindings");
  const Reference<css::datatransfer::clipboard::XClipboard> clipboard(
      shared().create("com.sun.star.datatransfer.clipboard.SystemClipboard"), UNO_QUERY_THROW);
  const Reference<css::datatransfer::XTransferable> contents = clipboard->getContents();
  ASSERT_TRUE(contents.is());
  rtl::OUString text;
  contents->getTransferData(contents->getTransferDataFlavors()[0]) >>= text;
  EXPECT_THAT(to_utf8(text), AllOf(HasSubstr("J26"), HasSubstr("260,554")));
}

/// Writes down what the context menu would offer, and keeps it from being opened: in a headless
/// office nobody could close it.
class Reader : public cppu::WeakImplHelper1<css::ui::XContextMenuInterceptor> {
 public:
  css::ui::ContextMenuInterceptorAction SAL_CALL
  notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event) override {
    const std::lock_guard lock(mutex_);
    read(Reference<css::container::XIndexAccess>(event.ActionTriggerContainer, UNO_QUERY_THROW));
    return css::ui::ContextMenuInterceptorAction_CANCELLED;
  }

  [[nodiscard]] std::vector<std::string> texts() {
    const std::lock_guard lock(mutex_);
    return texts_;
  }

 private:
  void read(const Reference<css::container::XIndexAccess>& menu) {
    for (sal_Int32 i = 0; i < menu->getCount(); ++i) {
      const Reference<css::beans::XPropertySet> entry(menu->getByIndex(i), UNO_QUERY_THROW);
      if (!entry->getPropertySetInfo()->hasPropertyByName("Text")) continue;
      rtl::OUString text;
      entry->getPropertyValue("Text") >>= text;
      texts_.push_back(to_utf8(text));
      const Reference<css::container::XIndexAccess> below(entry->getPropertyValue("SubContainer"),
                                                          UNO_QUERY);
      if (below.is() && to_utf8(text).starts_with("点検")) read(below);
    }
  }

  std::mutex mutex_;
  std::vector<std::string> texts_;
};

TEST_F(Findings, AreInTheContextMenuOfTheirCell) {
  command("check");
  const rtl::Reference<Reader> reader(new Reader);
  const Reference<css::ui::XContextMenuInterception> menus(frame()->getController(),
                                                           UNO_QUERY_THROW);
  menus->registerContextMenuInterceptor(reader.get());
  stand_at("H26");
  panel().open_context_menu();
  EXPECT_THAT(reader->texts(), Contains("点検: 数値が文字になっている"));
  EXPECT_THAT(reader->texts(), AllOf(Contains(StartsWith("直す: ")), Contains("了承する…(~W)"),
                                     Contains("ルールの説明(~E)")));
  menus->releaseContextMenuInterceptor(reader.get());

  const rtl::Reference<Reader> other(new Reader);
  menus->registerContextMenuInterceptor(other.get());
  stand_at("A200");
  panel().open_context_menu();
  EXPECT_THAT(other->texts(), Not(IsEmpty()));
  EXPECT_THAT(other->texts(), Not(Contains(StartsWith("点検"))));
  menus->releaseContextMenuInterceptor(other.get());
}

}  // namespace
}  // namespace tenken::panel_test
