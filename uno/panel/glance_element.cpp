// SPDX-License-Identifier: MPL-2.0
// Joins a document's session to the window with the numbers at a glance.
#include "uno/panel/glance_element.hpp"

#include "uno/calc/go_to.hpp"

namespace tenken::office {

using css::uno::Reference;
using message::msg;

GlanceElement::GlanceElement(const Reference<css::uno::XComponentContext>& context,
                             const rtl::OUString& url, const Reference<css::frame::XFrame>& frame,
                             const Reference<css::ui::XSidebar>& sidebar)
    : SidebarElement(context, url, frame),
      size_(
          context, sidebar,
          [this](sal_Int32 width) { return window_ ? window_->height_for(width) : 0; },
          [this] {
            if (window_) window_->lay_out();
          }) {}

void GlanceElement::open(const Reference<css::awt::XWindow>& parent) {
  window_ = std::make_unique<GlanceWindow>(
      context(), parent, [this](const view::Link& cell) { go_to(cell); },
      [this](std::int32_t width) { return size_.take_width(width); });
  follow_window();
  window_->window()->setVisible(true);
}

void GlanceElement::show() {
  if (!window_) return;
  std::vector<view::GlanceRow> rows;
  if (session() && session()->result() != nullptr)
    rows = view::glance(*session()->result(), language());
  const std::string instead =
      language().say(msg("点検すると、指標・執行率・計画の進みをここに図で示します。"));
  window_->show(std::move(rows), instead);
  size_.shown_anew();
}

void GlanceElement::go_to(const view::Link& cell) {
  const Reference<css::ui::XUIElement> self(this);
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) {
    static_cast<void>(office::go_to(frame->getController(), cell.sheet, cell.cell));
  }
}

Reference<css::awt::XWindow> GlanceElement::getWindow() {
  return window_ ? window_->window() : Reference<css::awt::XWindow>();
}

css::ui::LayoutSize GlanceElement::getHeightForWidth(sal_Int32 width) {
  const sal_Int32 height = size_.tell(width);
  return {height, height, height};
}

sal_Int32 GlanceElement::getMinimalWidth() { return 0; }

}  // namespace tenken::office
