// SPDX-License-Identifier: MPL-2.0
// Making the panel's window and its controls.
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "logic/message/language.hpp"

namespace tenken::office {

/// An empty window of the office's own kind inside `parent`: one that has the sidebar's background
/// and where Tab goes from control to control.
[[nodiscard]] css::uno::Reference<css::awt::XWindow> make_panel_root(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::awt::XWindow>& parent);

/// Ends such a window with all that stands in it, and lets go of what its controls showed. Also
/// where the office has closed it before.
void end_panel_root(const css::uno::Reference<css::awt::XWindow>& window);

/// Puts the panel's controls into `container`, in the order of Tab. A label comes before each
/// control: from it screen readers take the control's name.
void add_panel_controls(const css::uno::Reference<css::awt::XControlContainer>& container,
                        const message::Language& language);

}  // namespace tenken::office
