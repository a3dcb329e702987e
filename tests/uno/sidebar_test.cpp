// SPDX-License-Identifier: MPL-2.0
// The sidebar has our panel, in every release of LibreOffice; what stands in it is tests/panel's.
#include <gtest/gtest.h>

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/URLTransformer.hpp>

#include "tests/office/office.hpp"

namespace tenken {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::to_ustring;

TEST(Sidebar, OpensWithOurPanelWhenACheckIsAskedFor) {
  const test_office::Document document = test_office::shared().new_calc(true);
  const Reference<css::frame::XController2> controller(document.model()->getCurrentController(),
                                                       UNO_QUERY_THROW);
  css::util::URL url;
  url.Complete = to_ustring("org.tenken.commands:check");
  css::util::URLTransformer::create(test_office::shared().context())->parseStrict(url);
  const Reference<css::frame::XDispatchProvider> provider(controller->getFrame(), UNO_QUERY_THROW);
  const auto dispatch = provider->queryDispatch(url, rtl::OUString(), 0);
  ASSERT_TRUE(dispatch.is());
  dispatch->dispatch(url, {});

  const Reference<css::ui::XSidebarProvider> sidebar = controller->getSidebar();
  ASSERT_TRUE(sidebar.is());
  EXPECT_TRUE(sidebar->isVisible());
  const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName(to_ustring("TenkenDeck")),
                                       UNO_QUERY_THROW);
  EXPECT_TRUE(deck->isActive());
  const Reference<css::ui::XPanel> panel(deck->getPanels()->getByName(to_ustring("TenkenPanel")),
                                         UNO_QUERY_THROW);
  const Reference<css::awt::XWindow> window = panel->getDialog();
  ASSERT_TRUE(window.is());
  EXPECT_GT(window->getPosSize().Height, 0);
}

}  // namespace
}  // namespace tenken
