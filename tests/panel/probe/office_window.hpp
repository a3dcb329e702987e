// SPDX-License-Identifier: MPL-2.0
// An office's window and its sidebar from outside: commands, decks, waiting.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <string>

#include "tests/office/office.hpp"

namespace tenken::panel_test {

/// The window of a document.
css::uno::Reference<css::frame::XFrame> frame_of(const test_office::Document& document);

/// Waits until the office's main loop has come round, also where a dialog waits for an answer.
void let_main_loop_turn(const test_office::Office& office);

/// Waits until the office has done what it was asked to, and what that asked for.
void wait_until_idle(const test_office::Office& office);

/// Shows or hides the sidebar of a window, with whatever it shows.
void show_sidebar(const css::uno::Reference<css::frame::XFrame>& frame, bool shown);

/// Has the sidebar of a window show another of its decks ("PropertyDeck").
void show_deck(const css::uno::Reference<css::frame::XFrame>& frame, const char* deck);

/// Gives any command, by its URL.
void uno_command(const test_office::Office& office,
                 const css::uno::Reference<css::frame::XFrame>& frame, const std::string& complete);

/// Gives a command of ours in the window of `frame`.
void command(const test_office::Office& office,
             const css::uno::Reference<css::frame::XFrame>& frame, const std::string& name);

/// A panel of ours in the open deck, whether or not it is in sight; empty when the deck is not
/// open.
css::uno::Reference<css::ui::XPanel> panel_of_deck(
    const css::uno::Reference<css::frame::XFrame>& frame, const char* name);

}  // namespace tenken::panel_test
