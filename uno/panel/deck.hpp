// SPDX-License-Identifier: MPL-2.0
// The sidebar's deck 点検: showing it, and whether it is shown.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <string>

namespace tenken::office {

/// As Sidebar.xcu and Factories.xcu spell them. Where one differs the deck is missing or stays
/// empty.
inline constexpr const char* deck_id = "TenkenDeck";
inline constexpr const char* panel_id = "TenkenPanel";
inline constexpr const char* panel_url =
    "private:resource/toolpanel/org.tenken.PanelFactory/TenkenPanel";

inline constexpr const char* glance_url =
    "private:resource/toolpanel/org.tenken.PanelFactory/TenkenGlancePanel";

/// Shows the deck 点検 in the sidebar of `controller`'s window. False when the window has no
/// sidebar, or the deck is not there.
bool show_deck(const css::uno::Reference<css::frame::XController>& controller);

/// Whether the deck 点検 is the one that the sidebar of `controller`'s window shows.
[[nodiscard]] bool deck_is_shown(const css::uno::Reference<css::frame::XController>& controller);

/// Writes `title` above the panel with the list, which stays to be read while the panel is folded.
/// Only while the deck is shown, and not while the office is making it.
void set_panel_title(const css::uno::Reference<css::frame::XController>& controller,
                     const std::string& title);

}  // namespace tenken::office
