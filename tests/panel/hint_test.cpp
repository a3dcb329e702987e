// SPDX-License-Identifier: MPL-2.0
// What the panel says to those who see it the first time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <filesystem>

#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* close_button = "わかりました";

/// A profile in which nobody has closed the hint yet.
class Hint : public ::testing::Test {
 protected:
  Hint()
      : document_(shared().load(
            test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods"), true)),
        panel_(shared(), frame()) {
    set_option("Panel/Hint", Any(true));
    command(shared(), frame(), "check");
  }
  ~Hint() override {
    set_option("Panel/Hint", Any(false));
    set_option("Live/Enabled", Any(false));
  }

  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_.model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] const PanelProbe& panel() const { return panel_; }

 private:
  Document document_;
  PanelProbe panel_;
};

TEST_F(Hint, SaysWhatIsTrueNow) {
  EXPECT_THAT(panel().labels(), HasSubstr("「点検する」を押すと、直すところを下に示します。"));
  set_option("Live/Enabled", Any(true));
  EXPECT_THAT(panel().labels(), AllOf(HasSubstr("入力すると、直すところを下に示します。"),
                                      Not(HasSubstr("「点検する」を押すと"))));
}

TEST_F(Hint, IsClosedForGoodInEveryWindow) {
  const Document other = shared().new_calc(true);
  const auto other_frame = other.model()->getCurrentController()->getFrame();
  command(shared(), other_frame, "check");
  const PanelProbe other_panel(shared(), other_frame);
  ASSERT_THAT(other_panel.buttons(), Contains(close_button));
  panel().press(close_button);
  for (const PanelProbe& each : {panel(), other_panel}) {
    EXPECT_THAT(each.labels(), Not(HasSubstr("くわしい説明")));
    EXPECT_THAT(each.buttons(), Not(Contains(close_button)));
  }
  panel().press("点検する");
  EXPECT_THAT(panel().labels(), Not(HasSubstr("くわしい説明")));
}

TEST_F(Hint, IsReachedAndClosedByTheKeyboard) {
  using namespace css::awt::Key;
  // 「まとめて直す」, 「入力しながら点検する」, and the hint's button.
  panel().keys_from("報告書", {TAB, TAB, TAB, SPACE});
  EXPECT_THAT(panel().buttons(), Not(Contains(close_button)));
}

TEST_F(Hint, SpeaksEnglish) {
  test_office::Office& office = shared({.ui_language = "en-US"});
  set_option(office, "Panel/Hint", Any(true));
  const Document document =
      office.load(test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"), true);
  command(office, document.model()->getCurrentController()->getFrame(), "check");
  const PanelProbe panel(office, document.model()->getCurrentController()->getFrame());
  EXPECT_THAT(panel.labels(), HasSubstr("Choose a line to go to its cell"));
  panel.press("OK, got it");
  EXPECT_THAT(panel.labels(), Not(HasSubstr("Choose a line")));
}

}  // namespace
}  // namespace tenken::panel_test
