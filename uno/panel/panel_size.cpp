// SPDX-License-Identifier: MPL-2.0
// A panel's size in the sidebar: its height, told when it asks and when it is no longer what was
// told, and the width that it gives.
#include "uno/panel/panel_size.hpp"

#include <algorithm>
#include <utility>

#include "uno/common/later.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

PanelSize::PanelSize(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::ui::XSidebar>& sidebar,
                     std::function<sal_Int32(sal_Int32 width)> wanted,
                     std::function<void()> lay_out)
    : context_(context),
      sidebar_(sidebar),
      told_(std::make_shared<view::ToldHeight>(std::move(wanted))),
      lay_out_(std::move(lay_out)) {}

sal_Int32 PanelSize::tell(sal_Int32 width) {
  const sal_Int32 height = told_->tell(width);
  if (width < taken_) {
    // The window can follow once its controls have. Of the widths at which one layout asks, with a
    // scroll bar and without, the last one counts.
    do_later(context_, [this, weak = std::weak_ptr(told_), weak_sidebar = sidebar_] {
      const std::shared_ptr<view::ToldHeight> told = weak.lock();
      if (!told || told->width() >= taken_) return;
      lay_out_();
      const Reference<css::ui::XSidebar> sidebar(weak_sidebar.get(), UNO_QUERY);
      if (sidebar.is()) sidebar->requestLayout();
    });
  }
  return height;
}

sal_Int32 PanelSize::take_width(sal_Int32 width) {
  taken_ = told_->width() > 0 ? std::min(width, told_->width()) : width;
  return taken_;
}

void PanelSize::shown_anew() {
  if (!told_->out_of_date()) return;
  // Not now, for the office may be in the midst of laying it out. Looked at again then: of many
  // changes in a row the first has it laid out for all.
  do_later(context_, [weak = std::weak_ptr(told_), weak_sidebar = sidebar_] {
    const std::shared_ptr<view::ToldHeight> told = weak.lock();
    const Reference<css::ui::XSidebar> sidebar(weak_sidebar.get(), UNO_QUERY);
    if (told && sidebar.is() && told->out_of_date()) sidebar->requestLayout();
  });
}

}  // namespace tenken::office
