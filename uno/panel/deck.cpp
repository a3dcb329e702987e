// SPDX-License-Identifier: MPL-2.0
// The sidebar's deck 点検: showing it, and whether it is shown.
#include "uno/panel/deck.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include "uno/common/strings.hpp"

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

namespace {

/// The deck, when the sidebar shows it; asked otherwise, the office would fail.
Reference<css::ui::XDeck> shown_deck(const Reference<css::frame::XController>& controller) {
  const Reference<css::frame::XController2> window(controller, UNO_QUERY);
  if (!window.is()) return {};
  const Reference<css::ui::XSidebarProvider> sidebar = window->getSidebar();
  if (!sidebar.is() || !sidebar->isVisible()) return {};
  const Reference<css::ui::XDecks> decks = sidebar->getDecks();
  const rtl::OUString id = rtl::OUString::createFromAscii(deck_id);
  if (!decks.is() || !decks->hasByName(id)) return {};
  const Reference<css::ui::XDeck> deck(decks->getByName(id), UNO_QUERY);
  return deck.is() && deck->isActive() ? deck : Reference<css::ui::XDeck>();
}

}  // namespace

bool deck_is_shown(const Reference<css::frame::XController>& controller) {
  return shown_deck(controller).is();
}

void set_panel_title(const Reference<css::frame::XController>& controller,
                     const std::string& title) {
  const Reference<css::ui::XDeck> deck = shown_deck(controller);
  if (!deck.is()) return;
  const Reference<css::ui::XPanels> panels = deck->getPanels();
  const rtl::OUString id = rtl::OUString::createFromAscii(panel_id);
  if (!panels.is() || !panels->hasByName(id)) return;
  const Reference<css::ui::XPanel> panel(panels->getByName(id), UNO_QUERY);
  const rtl::OUString wanted = to_ustring(title);
  if (panel.is() && panel->getTitle() != wanted) panel->setTitle(wanted);
}

}  // namespace tenken::office
