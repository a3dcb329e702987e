// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/common/message_box.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>

#include "uno/common/strings.hpp"

namespace tenken::office {

void show_error(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::awt::XWindow>& parent, const std::string& title,
                const std::string& text) {
  const css::uno::Reference<css::awt::XWindowPeer> peer(parent, css::uno::UNO_QUERY);
  if (!peer.is()) return;
  const css::uno::Reference<css::awt::XMessageBoxFactory> factory(
      css::awt::Toolkit::create(context), css::uno::UNO_QUERY_THROW);
  const auto box = factory->createMessageBox(peer, css::awt::MessageBoxType_ERRORBOX,
                                             css::awt::MessageBoxButtons::BUTTONS_OK,
                                             to_ustring(title), to_ustring(text));
  if (!box.is()) return;
  box->execute();
  const css::uno::Reference<css::lang::XComponent> component(box, css::uno::UNO_QUERY);
  if (component.is()) component->dispose();
}

}  // namespace tenken::office
