// SPDX-License-Identifier: MPL-2.0
// Boxes that tell or ask the user something.
#include "uno/common/message_box.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>

#include "uno/common/modal.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// What the office draws of a window: a page of a dialog is a control and has a peer, a document's
/// window is one.
Reference<css::awt::XWindowPeer> peer_of(const Reference<css::awt::XWindow>& window) {
  const Reference<css::awt::XControl> control(window, UNO_QUERY);
  return control.is() ? control->getPeer() : Reference<css::awt::XWindowPeer>(window, UNO_QUERY);
}

/// Shows a box and waits for its answer; 0 when it cannot be shown.
sal_Int16 show(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::awt::XWindow>& parent, css::awt::MessageBoxType kind,
               sal_Int32 buttons, const std::string& title, const std::string& text) {
  const Reference<css::awt::XWindowPeer> peer = peer_of(parent);
  if (!peer.is()) return 0;
  const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context),
                                                        UNO_QUERY_THROW);
  const auto box =
      factory->createMessageBox(peer, kind, buttons, to_ustring(title), to_ustring(text));
  if (!box.is()) return 0;
  const Modal waiting;
  const sal_Int16 answer = box->execute();
  const Reference<css::lang::XComponent> component(box, UNO_QUERY);
  if (component.is()) component->dispose();
  return answer;
}

}  // namespace

void show_error(const Reference<css::uno::XComponentContext>& context,
                const Reference<css::awt::XWindow>& parent, const std::string& title,
                const std::string& text) {
  show(context, parent, css::awt::MessageBoxType_ERRORBOX, css::awt::MessageBoxButtons::BUTTONS_OK,
       title, text);
}

void show_done(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::awt::XWindow>& parent, const std::string& title,
               const std::string& text) {
  show(context, parent, css::awt::MessageBoxType_INFOBOX, css::awt::MessageBoxButtons::BUTTONS_OK,
       title, text);
}

bool confirm(const Reference<css::uno::XComponentContext>& context,
             const Reference<css::awt::XWindow>& parent, const std::string& title,
             const std::string& text) {
  return show(context, parent, css::awt::MessageBoxType_QUERYBOX,
              css::awt::MessageBoxButtons::BUTTONS_OK_CANCEL, title,
              text) == css::awt::MessageBoxResults::OK;
}

}  // namespace tenken::office
