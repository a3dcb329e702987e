// SPDX-License-Identifier: MPL-2.0
// What the context menu of a cell says about its finding.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace tenken::office {

/// Has the context menu of each cell with a finding say what is wrong, and offer to mend it, to
/// call it right, to explain it and to show it in the panel; in the window of `controller`, until
/// that is closed. Once is enough, more does nothing.
void add_cell_menu(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XController>& controller);

}  // namespace tenken::office
