// SPDX-License-Identifier: MPL-2.0
// Which cell a window has chosen.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <optional>

#include "logic/workbook/address.hpp"

namespace tenken::office {

/// The cell that is chosen in the window that `controller` stands for, the first one of several;
/// nullopt when no cell is chosen (a drawing, the page preview).
[[nodiscard]] std::optional<workbook::Location> cursor_of(
    const css::uno::Reference<css::frame::XController>& controller);

}  // namespace tenken::office
