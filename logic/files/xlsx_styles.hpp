// SPDX-License-Identifier: MPL-2.0
// The number formats of .xlsx cells.
#pragma once

#include <pugixml.hpp>
#include <vector>

#include "logic/files/number_style.hpp"

namespace tenken::files {

/// The number format of every cell format (<cellXfs>) of a <styleSheet>, by its number.
[[nodiscard]] std::vector<NumberStyle> xlsx_number_styles(const pugi::xml_node& style_sheet);

}  // namespace tenken::files
