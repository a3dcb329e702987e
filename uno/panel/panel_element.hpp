// SPDX-License-Identifier: MPL-2.0
// One window's panel: its document on one side, its controls on the other.
#pragma once

#include <com/sun/star/ui/XSidebar.hpp>
#include <memory>

#include "uno/calc/live_check.hpp"
#include "uno/common/application.hpp"
#include "uno/common/settings.hpp"
#include "uno/panel/panel_size.hpp"
#include "uno/panel/panel_window.hpp"
#include "uno/panel/sidebar_element.hpp"

namespace tenken::office {

/// The sidebar's panel 点検 in one window (frame): joins the window's document, whose check it
/// shows, to the panel's controls. Several windows have one each.
class PanelElement : public SidebarElement {
 public:
  PanelElement(const css::uno::Reference<css::uno::XComponentContext>& context,
               const rtl::OUString& url, const css::uno::Reference<css::frame::XFrame>& frame,
               const css::uno::Reference<css::ui::XSidebar>& sidebar);

  /// Makes the controls inside `parent` and shows what is known. Apart from the constructor because
  /// it hands out references to this object.
  void open(const css::uno::Reference<css::awt::XWindow>& parent);

  // XToolPanel
  css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;

  // XSidebarPanel
  css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
  sal_Int32 SAL_CALL getMinimalWidth() override;

 protected:
  void joined(const css::uno::Reference<css::frame::XModel>& document) override;
  void leaving() override { live_.reset(); }
  void show() override;
  void close() override;

 private:
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

  const Application* application_;  ///< whose rules are shown
  std::unique_ptr<PanelWindow> window_;
  std::unique_ptr<PanelSize> size_;
  view::ListFilter filter_;
  std::string title_;  ///< the panel's, as it was last asked for
  bool hint_ = false;  ///< nobody has closed the hint yet
  std::unique_ptr<LiveCheck> live_;
  std::unique_ptr<SettingsWatch> settings_watch_;
};

}  // namespace tenken::office
