// SPDX-License-Identifier: MPL-2.0
// Joins a document's session to the window with the numbers at a glance.
#include "uno/panel/glance_element.hpp"

#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include "uno/calc/go_to.hpp"
#include "uno/common/application.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::msg;

GlanceElement::GlanceElement(const Reference<css::uno::XComponentContext>& context,
                             const rtl::OUString& url, const Reference<css::frame::XFrame>& frame,
                             const Reference<css::ui::XSidebar>& sidebar)
    : GlanceElementBase(m_aMutex),
      context_(context),
      url_(url),
      frame_(frame),
      language_(&ui_language(context)),
      height_(context, sidebar,
              [this](sal_Int32 width) { return window_ ? window_->height_for(width) : 0; }) {}

void GlanceElement::open(const Reference<css::awt::XWindow>& parent) {
  window_ = std::make_unique<GlanceWindow>(context_, parent,
                                           [this](const view::Link& cell) { go_to(cell); });
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->addFrameActionListener(this);
  follow_document();
  window_->window()->setVisible(true);
}

void GlanceElement::follow_document() {
  leave_document();
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is() && frame->getController().is()) {
    session_ = session_of(frame->getController()->getModel());
  }
  if (session_) observer_ = session_->observe([this] { show(); });
  show();
}

void GlanceElement::leave_document() {
  if (session_) session_->forget(observer_);
  session_.reset();
}

void GlanceElement::show() {
  if (!window_) return;
  std::vector<view::GlanceRow> rows;
  if (session_ && session_->result() != nullptr)
    rows = view::glance(*session_->result(), *language_);
  const std::string instead =
      language_->say(msg("点検すると、指標・執行率・計画の進みをここに図で示します。"));
  window_->show(std::move(rows), instead);
  height_.shown_anew();
}

void GlanceElement::go_to(const view::Link& cell) {
  const Reference<css::ui::XUIElement> self(this);
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) {
    static_cast<void>(office::go_to(frame->getController(), cell.sheet, cell.cell));
  }
}

Reference<css::frame::XFrame> GlanceElement::getFrame() { return {frame_.get(), UNO_QUERY}; }

rtl::OUString GlanceElement::getResourceURL() { return url_; }

sal_Int16 GlanceElement::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::uno::XInterface> GlanceElement::getRealInterface() {
  return static_cast<css::ui::XToolPanel*>(this);
}

Reference<css::accessibility::XAccessible> GlanceElement::createAccessible(
    const Reference<css::accessibility::XAccessible>& /*parent*/) {
  return {getWindow(), UNO_QUERY};
}

Reference<css::awt::XWindow> GlanceElement::getWindow() {
  return window_ ? window_->window() : Reference<css::awt::XWindow>();
}

css::ui::LayoutSize GlanceElement::getHeightForWidth(sal_Int32 width) {
  const sal_Int32 height = height_.tell(width);
  return {height, height, height};
}

sal_Int32 GlanceElement::getMinimalWidth() { return 0; }

void GlanceElement::frameAction(const css::frame::FrameActionEvent& event) {
  if (event.Action == css::frame::FrameAction_COMPONENT_DETACHING) leave_document();
  if (event.Action == css::frame::FrameAction_COMPONENT_ATTACHED ||
      event.Action == css::frame::FrameAction_COMPONENT_REATTACHED) {
    follow_document();
  }
}

void GlanceElement::disposing(const css::lang::EventObject& /*event*/) { leave_document(); }

void GlanceElement::disposing() {
  leave_document();
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->removeFrameActionListener(this);
  window_.reset();
}

}  // namespace tenken::office
