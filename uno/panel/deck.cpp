// SPDX-License-Identifier: MPL-2.0
// The sidebar's deck 点検: showing it, and whether it is shown.
#include "uno/panel/deck.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

bool show_deck(const Reference<css::frame::XController>& controller) {
  const Reference<css::frame::XController2> window(controller, UNO_QUERY);
  if (!window.is()) return false;
  const Reference<css::ui::XSidebarProvider> sidebar = window->getSidebar();
  if (!sidebar.is()) return false;
  sidebar->setVisible(true);
  sidebar->showDecks(true);
  const Reference<css::ui::XDecks> decks = sidebar->getDecks();
  const rtl::OUString id = rtl::OUString::createFromAscii(deck_id);
  if (!decks.is() || !decks->hasByName(id)) return false;
  const Reference<css::ui::XDeck> deck(decks->getByName(id), UNO_QUERY);
  if (!deck.is()) return false;
  // To activate the active deck would close the sidebar.
  if (!deck->isActive()) deck->activate(true);
  return true;
}

bool deck_is_shown(const Reference<css::frame::XController>& controller) {
  const Reference<css::frame::XController2> window(controller, UNO_QUERY);
  if (!window.is()) return false;
  const Reference<css::ui::XSidebarProvider> sidebar = window->getSidebar();
  if (!sidebar.is() || !sidebar->isVisible()) return false;
  const Reference<css::ui::XDecks> decks = sidebar->getDecks();
  const rtl::OUString id = rtl::OUString::createFromAscii(deck_id);
  if (!decks.is() || !decks->hasByName(id)) return false;
  const Reference<css::ui::XDeck> deck(decks->getByName(id), UNO_QUERY);
  return deck.is() && deck->isActive();
}

}  // namespace tenken::office
