// SPDX-License-Identifier: MPL-2.0
// Showing a cell to a person.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <cstdint>
#include <string>

#include "logic/workbook/address.hpp"

namespace tenken::office {

enum class Arrival : std::uint8_t {
  there,         ///< the cell is selected and in sight
  cell_hidden,   ///< selected, but its row or column is hidden
  sheet_hidden,  ///< nothing selected: showing the sheet would change the document
  gone,          ///< no such sheet or cell any more, or this window shows no cells
};

/// Selects a cell in the window that `controller` stands for, turning to its sheet first. Never
/// changes the document.
[[nodiscard]] Arrival go_to(const css::uno::Reference<css::frame::XController>& controller,
                            const std::string& sheet, workbook::Address cell);

}  // namespace tenken::office
