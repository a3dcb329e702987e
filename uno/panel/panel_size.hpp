// SPDX-License-Identifier: MPL-2.0
// A panel's size in the sidebar: its height, told when it asks and when it is no longer what was
// told, and the width that it gives.
#pragma once

#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>
#include <functional>
#include <memory>

#include "logic/view/panel_layout.hpp"

namespace tenken::office {

/// Between one panel and its sidebar, which gives the panel the height that it wants, or scrolls.
class PanelSize {
 public:
  /// `wanted` tells the least height that the panel wants at a width now, in pixels; `lay_out` puts
  /// its controls where they belong. Neither is called after the end of this object.
  PanelSize(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::ui::XSidebar>& sidebar,
            std::function<sal_Int32(sal_Int32 width)> wanted, std::function<void()> lay_out);

  /// The sidebar asks: what is wanted at `width`.
  sal_Int32 tell(sal_Int32 width);
  /// How wide the panel is to lay itself out now in a window of `width`. Most of LibreOffice's
  /// window systems make a panel's window no narrower than its controls reach: one that fills a
  /// window which is too wide stays cut off at the sidebar's edge, above a bar to scroll sideways.
  [[nodiscard]] sal_Int32 take_width(sal_Int32 width);
  /// What the panel shows has changed: has the sidebar ask again, in a moment, where that needs
  /// another height.
  void shown_anew();

 private:
  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::WeakReference<css::ui::XSidebar> sidebar_;
  std::shared_ptr<view::ToldHeight> told_;
  std::function<void()> lay_out_;
  sal_Int32 taken_ = 0;  ///< the width that it was laid out in last
};

}  // namespace tenken::office
