// SPDX-License-Identifier: MPL-2.0
// The sidebar's panel with the numbers at a glance, below the list of findings.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>
#include <cppuhelper/weakref.hxx>
#include <memory>

#include "logic/message/language.hpp"
#include "uno/calc/session.hpp"
#include "uno/panel/glance_window.hpp"
#include "uno/panel/panel_height.hpp"

namespace tenken::office {

using GlanceElementBase =
    cppu::WeakComponentImplHelper4<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                   css::frame::XFrameActionListener>;

/// Shows what the last check read of the window's document; it never checks by itself.
class GlanceElement : private cppu::BaseMutex, public GlanceElementBase {
 public:
  GlanceElement(const css::uno::Reference<css::uno::XComponentContext>& context,
                const rtl::OUString& url, const css::uno::Reference<css::frame::XFrame>& frame,
                const css::uno::Reference<css::ui::XSidebar>& sidebar);

  /// As PanelElement::open().
  void open(const css::uno::Reference<css::awt::XWindow>& parent);

  css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override;
  rtl::OUString SAL_CALL getResourceURL() override;
  sal_Int16 SAL_CALL getType() override;
  css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

  css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
  createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;
  css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;

  css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
  sal_Int32 SAL_CALL getMinimalWidth() override;

  void SAL_CALL frameAction(const css::frame::FrameActionEvent& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;
  void SAL_CALL disposing() override;

 private:
  void follow_document();
  void leave_document();
  void show();
  void go_to(const view::Link& cell);

  css::uno::Reference<css::uno::XComponentContext> context_;
  rtl::OUString url_;
  css::uno::WeakReference<css::frame::XFrame> frame_;
  const message::Language* language_;
  std::unique_ptr<GlanceWindow> window_;
  PanelHeight height_;
  std::shared_ptr<Session> session_;
  int observer_ = 0;
};

}  // namespace tenken::office
