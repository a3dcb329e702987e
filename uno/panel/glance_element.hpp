// SPDX-License-Identifier: MPL-2.0
// The sidebar's panel with the numbers at a glance, below the list of findings.
#pragma once

#include <com/sun/star/ui/XSidebar.hpp>
#include <memory>

#include "uno/panel/glance_window.hpp"
#include "uno/panel/panel_size.hpp"
#include "uno/panel/sidebar_element.hpp"

namespace tenken::office {

/// Shows what the last check read of the window's document; it never checks by itself.
class GlanceElement : public SidebarElement {
 public:
  GlanceElement(const css::uno::Reference<css::uno::XComponentContext>& context,
                const rtl::OUString& url, const css::uno::Reference<css::frame::XFrame>& frame,
                const css::uno::Reference<css::ui::XSidebar>& sidebar);

  /// As PanelElement::open().
  void open(const css::uno::Reference<css::awt::XWindow>& parent);

  css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;
  css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
  sal_Int32 SAL_CALL getMinimalWidth() override;

 protected:
  void joined(const css::uno::Reference<css::frame::XModel>& /*document*/) override {}
  void leaving() override {}
  void show() override;
  void close() override { window_.reset(); }

 private:
  void go_to(const view::Link& cell);

  std::unique_ptr<GlanceWindow> window_;
  PanelSize size_;
};

}  // namespace tenken::office
