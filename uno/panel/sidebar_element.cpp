// SPDX-License-Identifier: MPL-2.0
// What each of the sidebar's panels is to the office: it stands in one window and follows the
// document there.
#include "uno/panel/sidebar_element.hpp"

#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include "uno/common/application.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

SidebarElement::SidebarElement(const Reference<css::uno::XComponentContext>& context,
                               const rtl::OUString& url, const Reference<css::frame::XFrame>& frame)
    : SidebarElementBase(m_aMutex),
      context_(context),
      url_(url),
      frame_(frame),
      language_(&ui_language(context)) {}

void SidebarElement::follow_window() {
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->addFrameActionListener(this);
  follow_document();
}

void SidebarElement::follow_document() {
  leave_document();
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is() && frame->getController().is()) {
    const Reference<css::frame::XModel> document = frame->getController()->getModel();
    session_ = session_of(document);
    if (session_) {
      observer_ = session_->observe([this] { show(); });
      joined(document);
    }
  }
  show();
}

void SidebarElement::leave_document() {
  leaving();
  if (session_) session_->forget(observer_);
  session_.reset();
}

Reference<css::frame::XFrame> SidebarElement::getFrame() { return {frame_.get(), UNO_QUERY}; }

rtl::OUString SidebarElement::getResourceURL() { return url_; }

sal_Int16 SidebarElement::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::uno::XInterface> SidebarElement::getRealInterface() {
  return static_cast<css::ui::XToolPanel*>(this);
}

Reference<css::accessibility::XAccessible> SidebarElement::createAccessible(
    const Reference<css::accessibility::XAccessible>& /*parent*/) {
  return {getWindow(), UNO_QUERY};
}

void SidebarElement::frameAction(const css::frame::FrameActionEvent& event) {
  switch (event.Action) {
    case css::frame::FrameAction_COMPONENT_DETACHING:
      leave_document();
      break;
    case css::frame::FrameAction_COMPONENT_ATTACHED:
    case css::frame::FrameAction_COMPONENT_REATTACHED:
      follow_document();
      break;
    default:
      break;
  }
}

void SidebarElement::disposing(const css::lang::EventObject& /*event*/) { leave_document(); }

void SidebarElement::disposing() {
  leave_document();
  const Reference<css::frame::XFrame> frame = getFrame();
  if (frame.is()) frame->removeFrameActionListener(this);
  close();
}

}  // namespace tenken::office
