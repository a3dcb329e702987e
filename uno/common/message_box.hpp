// SPDX-License-Identifier: MPL-2.0
// Boxes that tell or ask the user something.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace tenken::office {

/// Tells the user that something could not be done, in a box over `parent`, and waits for OK.
/// Without a parent or a screen nothing is shown.
void show_error(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::awt::XWindow>& parent, const std::string& title,
                const std::string& text);

/// Tells the user what was done, in the same way.
void show_done(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::awt::XWindow>& parent, const std::string& title,
               const std::string& text);

/// Asks whether to go on, in a box over `parent` whose first button is OK, and waits for the
/// answer. Without a parent or a screen the answer is no.
[[nodiscard]] bool confirm(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::awt::XWindow>& parent,
                           const std::string& title, const std::string& text);

}  // namespace tenken::office
