// SPDX-License-Identifier: MPL-2.0
// Documents that are not just open and free to be written into.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <filesystem>
#include <string>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

fs::path sample(const char* name) { return test_office::copy_of(fs::path(TENKEN_SAMPLES) / name); }

int findings_in(const Document& document) {
  return test_office::checker()->check(document.model()).getLength();
}

/// Chooses the number that was typed as a text, and can be mended, in the list.
void choose_h26(const Document& document) {
  Reference<css::view::XSelectionSupplier>(document.model()->getCurrentController(),
                                           UNO_QUERY_THROW)
      ->select(Any(document.cell("H26")));
  command(shared(), frame_of(document), "showHere");
}

TEST(ReadOnly, IsCheckedAndSaysThatItCannotBeMended) {
  const Document document = shared().load_read_only(sample("mistakes.ods"), true);
  ASSERT_TRUE(Reference<css::frame::XStorable>(document.uno(), UNO_QUERY_THROW)->isReadonly());
  command(shared(), frame_of(document), "check");
  const PanelProbe panel(shared(), frame_of(document));
  EXPECT_EQ(panel.rows(), findings_in(document));
  const std::string before = document.text("H26");
  choose_h26(document);
  panel.press("直す");
  EXPECT_THAT(panel.labels(), HasSubstr("読み取り専用"));
  EXPECT_EQ(document.text("H26"), before);
  command(shared(), frame_of(document), "mendAll");
  EXPECT_THAT(panel.labels(), HasSubstr("読み取り専用"));
  EXPECT_EQ(document.text("H26"), before);
}

TEST(Protected, IsCheckedAndSaysThatACellCannotBeMended) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  Reference<css::util::XProtectable>(document.sheet(0), UNO_QUERY_THROW)->protect({});
  command(shared(), frame_of(document), "check");
  const PanelProbe panel(shared(), frame_of(document));
  EXPECT_EQ(panel.rows(), findings_in(document));
  const std::string before = document.text("H26");
  choose_h26(document);
  panel.press("直す");
  EXPECT_THAT(panel.labels(), HasSubstr("保護されて"));
  EXPECT_EQ(document.text("H26"), before);
  Reference<css::util::XProtectable>(document.sheet(0), UNO_QUERY_THROW)->unprotect({});
  panel.press("直す");
  EXPECT_EQ(document.value("H26"), -6400);
}

/// Live checking with a pause, so that a check can be due.
class Due : public ::testing::Test {
 protected:
  Due() {
    constexpr sal_Int32 pause = 100;
    set_option("Live/Delay", Any(pause));
    set_option("Live/Enabled", Any(true));
  }
  ~Due() override {
    set_option("Live/Enabled", Any(false));
    set_option("Live/Delay", Any(sal_Int32(0)));
  }
  /// Waits until the panel of this document says so; its check was due after all those before it.
  static void wait_for(const PanelProbe& panel, const char* words) {
    // The office's own limit ends a wait that would be endless.
    while (panel.labels().find(words) == std::string::npos) wait_until_idle(shared());
  }
};

TEST_F(Due, IsForgottenWithItsDocument) {
  const Document other = shared().load(sample("mistakes.ods"), true);
  command(shared(), frame_of(other), "check");
  {
    const Document document = shared().load(sample("mistakes.ods"), true);
    command(shared(), frame_of(document), "check");
    document.set_value("H26", -6400);
  }
  other.set_value("H26", -6400);
  const PanelProbe panel(shared(), frame_of(other));
  wait_for(panel, "直りました: H26");
  EXPECT_EQ(panel.rows(), findings_in(other));
}

TEST_F(Due, IsMadeUpForWhenThePanelWasClosedMeanwhile) {
  const Document document = shared().load(sample("mistakes.ods"), true);
  command(shared(), frame_of(document), "check");
  const PanelProbe panel(shared(), frame_of(document));
  const int rows = panel.rows();
  document.set_value("H26", -6400);
  show_sidebar(frame_of(document), false);
  show_sidebar(frame_of(document), true);
  wait_for(panel, "直りました: H26");
  EXPECT_EQ(panel.rows(), rows - 1);
}

TEST_F(Due, IsTheBusinessOfEachDocumentAlone) {
  const Document first = shared().load(sample("mistakes.ods"), true);
  const Document second = shared().load(sample("mistakes.ods"), true);
  command(shared(), frame_of(first), "check");
  command(shared(), frame_of(second), "check");
  first.set_value("H26", -6400);
  const PanelProbe one(shared(), frame_of(first));
  const PanelProbe two(shared(), frame_of(second));
  wait_for(one, "直りました: H26");
  EXPECT_THAT(two.labels(), Not(HasSubstr("直りました")));
  EXPECT_EQ(two.rows(), findings_in(second));
  EXPECT_EQ(one.rows(), findings_in(first));
}

}  // namespace
}  // namespace tenken::panel_test
