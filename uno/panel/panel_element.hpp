// SPDX-License-Identifier: MPL-2.0
// One window's panel: its document on one side, its controls on the other.
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

#include "uno/calc/live_check.hpp"
#include "uno/calc/session.hpp"
#include "uno/common/application.hpp"
#include "uno/common/settings.hpp"
#include "uno/panel/panel_height.hpp"
#include "uno/panel/panel_window.hpp"

namespace tenken::office {

using PanelElementBase =
    cppu::WeakComponentImplHelper4<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                   css::frame::XFrameActionListener>;

/// The sidebar's panel 点検 in one window (frame): joins the window's document, whose check it
/// shows, to the panel's controls. Several windows have one each.
class PanelElement : private cppu::BaseMutex, public PanelElementBase {
 public:
  PanelElement(const css::uno::Reference<css::uno::XComponentContext>& context,
               const rtl::OUString& url, const css::uno::Reference<css::frame::XFrame>& frame,
               const css::uno::Reference<css::ui::XSidebar>& sidebar);

  /// Makes the controls inside `parent` and shows what is known. Apart from the constructor because
  /// it hands out references to this object.
  void open(const css::uno::Reference<css::awt::XWindow>& parent);

  // XUIElement
  css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override;
  rtl::OUString SAL_CALL getResourceURL() override;
  sal_Int16 SAL_CALL getType() override;
  css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

  // XToolPanel
  css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
  createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;
  css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;

  // XSidebarPanel
  css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
  sal_Int32 SAL_CALL getMinimalWidth() override;

  // XFrameActionListener
  void SAL_CALL frameAction(const css::frame::FrameActionEvent& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

  // WeakComponentImplHelper
  void SAL_CALL disposing() override;

 private:
  void follow_document();
  void leave_document();
  void show();
  /// Has the panel's title say what the document's status is.
  void show_title();
  void check();
  void set_live(bool live);
  void settings_changed();
  void close_hint();
  /// It may have come into sight.
  void come_into_sight();
  /// Whether anybody can see the panel.
  [[nodiscard]] bool seen();
  void new_sheet();
  void go_to(const view::PanelRow& row, bool stay);
  void report();
  void mend_all();
  void mend(const view::PanelRow& row);
  void waive(const view::PanelRow& row);
  void explain(const view::PanelRow& row);
  void follow(const view::Link& link);
  void set_filter(const view::ListFilter& filter);

  css::uno::Reference<css::uno::XComponentContext> context_;
  rtl::OUString url_;
  css::uno::WeakReference<css::frame::XFrame> frame_;
  const message::Language* language_;
  const Application* application_;  ///< whose rules are shown
  std::unique_ptr<PanelWindow> window_;
  std::unique_ptr<PanelHeight> height_;
  std::shared_ptr<Session> session_;
  view::ListFilter filter_;
  std::string title_;  ///< the panel's, as it was last asked for
  bool hint_ = false;  ///< nobody has closed the hint yet
  int observer_ = 0;
  std::unique_ptr<LiveCheck> live_;
  std::unique_ptr<SettingsWatch> settings_watch_;
};

}  // namespace tenken::office
