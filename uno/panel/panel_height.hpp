// SPDX-License-Identifier: MPL-2.0
// A panel's height in the sidebar: told when it asks, and when it is no longer what was told.
#pragma once

#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>
#include <functional>
#include <memory>

#include "logic/view/panel_layout.hpp"

namespace tenken::office {

/// Between one panel and its sidebar, which gives the panel the height that it wants, or scrolls.
class PanelHeight {
 public:
  /// `wanted` tells the least height that the panel wants at a width now, in pixels. Not called
  /// after the end of this object.
  PanelHeight(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::ui::XSidebar>& sidebar,
              std::function<sal_Int32(sal_Int32 width)> wanted);

  /// The sidebar asks: what is wanted at `width`.
  sal_Int32 tell(sal_Int32 width) { return told_->tell(width); }
  /// What the panel shows has changed: has the sidebar ask again, in a moment, where that needs
  /// another height.
  void shown_anew();

 private:
  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::WeakReference<css::ui::XSidebar> sidebar_;
  std::shared_ptr<view::ToldHeight> told_;
};

}  // namespace tenken::office
