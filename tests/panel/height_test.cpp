// SPDX-License-Identifier: MPL-2.0
// The panel in a window that is too low for it: as high as what it shows, and no higher.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <filesystem>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using test_office::Document;
using test_office::shared;
using ::testing::HasSubstr;
using ::testing::Not;

/// The sample with mistakes in a low window: the sidebar scrolls, and gives the panel what it asks
/// for.
class Height : public ::testing::Test {
 protected:
  Height()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {
    const Reference<css::awt::XWindow> window = frame()->getContainerWindow();
    before_ = window->getPosSize();
    window->setPosSize(0, 0, 900, 400, css::awt::PosSize::SIZE);
    command(shared(), frame(), "check");
  }

  ~Height() override {
    // The next window is as large as the last one was.
    frame()->getContainerWindow()->setPosSize(0, 0, before_.Width, before_.Height,
                                              css::awt::PosSize::SIZE);
  }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }
  void choose_first() const {
    panel().key_in_list(css::awt::Key::HOME);
    panel().key_in_list(css::awt::Key::DOWN);
  }

 private:
  Document document_;
  PanelProbe panel_;
  css::awt::Rectangle before_;
};

TEST_F(Height, FollowsTheChosenFindingUpAndDown) {
  choose_first();
  ASSERT_THAT(panel().detail(), HasSubstr("TXT001"));
  const int without_links = panel().height();
  EXPECT_LE(panel().lowest(), without_links);
  panel().choose("BUD001");  // rests on other cells, which stand on a line of their own
  const int with_links = panel().height();
  EXPECT_GT(with_links, without_links);
  EXPECT_LE(panel().lowest(), with_links);
  choose_first();
  EXPECT_EQ(panel().height(), without_links);
}

TEST_F(Height, FollowsTheNotice) {
  const int before = panel().height();
  document().set_text("A200", "あとから");
  ASSERT_THAT(panel().labels(), HasSubstr("点検後に変更されています"));
  const int with_notice = panel().height();
  EXPECT_GT(with_notice, before);
  EXPECT_LE(panel().lowest(), with_notice);
  panel().press("点検する");
  ASSERT_THAT(panel().labels(), Not(HasSubstr("点検後に変更されています")));
  EXPECT_EQ(panel().height(), before);
}

TEST_F(Height, KeepsTheChosenLineInSight) {
  // Some findings have links and some have none: the list is lower with them.
  constexpr int height = 900;
  frame()->getContainerWindow()->setPosSize(0, 0, 900, height, css::awt::PosSize::SIZE);
  const int findings = panel().rows();
  for (int i = 0; i < findings; ++i) {
    command(shared(), frame(), "nextFinding");
    EXPECT_TRUE(panel().chosen_in_sight()) << panel().detail();
  }
}

/// In a window in which the sidebar is as wide as it opens.
TEST(Width, IsWhatTheSidebarShows) {
  const Document document = shared().load(
      test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true);
  command(shared(), frame_of(document), "check");
  const PanelProbe panel(shared(), frame_of(document));
  // LibreOffice's windows are fitted to each other by timers.
  for (int turn = 0; turn < 100 && panel.cut_off() > 0; ++turn) let_main_loop_turn(shared());
  EXPECT_EQ(panel.cut_off(), 0);
}

}  // namespace
}  // namespace tenken::panel_test
