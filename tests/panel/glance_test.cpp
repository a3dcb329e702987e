// SPDX-License-Identifier: MPL-2.0
// The panel with the numbers at a glance, as a screen reader and a hand find it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/office/accessible.hpp"
#include "tests/office/office.hpp"
#include "tests/panel/probe/panel_probe.hpp"

namespace tenken::panel_test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::HasSubstr;
namespace role = css::accessibility::AccessibleRole;

/// The first part with this role whose name contains `name`; the document itself is left out.
Accessible find(const Accessible& parent, sal_Int16 wanted, const std::string& name) {
  const sal_Int16 kind = parent.role();
  if (kind == role::TABLE || kind == role::DOCUMENT_SPREADSHEET || kind == role::MENU_BAR ||
      kind == role::TOOL_BAR || kind == role::TREE) {
    return {};
  }
  for (const Accessible& child : parent.children()) {
    if (child.role() == wanted && child.name().find(name) != std::string::npos) return child;
    if (const Accessible found = find(child, wanted, name); found.is()) return found;
  }
  return {};
}

Accessible find(const std::vector<Accessible>& parents, sal_Int16 wanted, const std::string& name) {
  for (const Accessible& parent : parents) {
    if (const Accessible found = find(parent, wanted, name); found.is()) return found;
  }
  return {};
}

TEST(GlancePanel, SaysEachPictureInWordsAndGoesToItsRow) {
  const Document document = shared().load(
      test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"), true);
  const Reference<css::frame::XFrame> frame = document.model()->getCurrentController()->getFrame();
  command(shared(), frame, "check");
  const PanelProbe panel(shared(), frame);
  ASSERT_TRUE(panel.shown());
  const Reference<css::ui::XSidebarProvider> sidebar =
      Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
  const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("TenkenDeck"),
                                       UNO_QUERY_THROW);
  const Reference<css::ui::XPanel> glance(deck->getPanels()->getByName("TenkenGlancePanel"),
                                          UNO_QUERY_THROW);
  glance->expand(false);
  ASSERT_TRUE(panel.shown()) << "the list stays open above it";

  const std::vector<Accessible> window = readable(shared(), frame);
  EXPECT_TRUE(find(window, role::LABEL, "目標 25 校、実績 28 校（達成率 112%）").is());
  EXPECT_TRUE(find(window, role::LABEL, "執行率 ").is());
  const Accessible button = find(window, role::PUSH_BUTTON, "①");
  ASSERT_TRUE(button.is());
  button.act();
  ASSERT_TRUE(panel.shown());
  EXPECT_EQ(panel.cursor(), "0.K13");
}

}  // namespace
}  // namespace tenken::panel_test
