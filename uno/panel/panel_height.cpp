// SPDX-License-Identifier: MPL-2.0
// A panel's height in the sidebar: told when it asks, and when it is no longer what was told.
#include "uno/panel/panel_height.hpp"

#include <utility>

#include "uno/common/later.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

PanelHeight::PanelHeight(const Reference<css::uno::XComponentContext>& context,
                         const Reference<css::ui::XSidebar>& sidebar,
                         std::function<sal_Int32(sal_Int32 width)> wanted)
    : context_(context),
      sidebar_(sidebar),
      told_(std::make_shared<view::ToldHeight>(std::move(wanted))) {}

void PanelHeight::shown_anew() {
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
