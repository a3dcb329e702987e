// SPDX-License-Identifier: MPL-2.0
// Number formats as OpenDocument has them: elements in styles.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string_view>

#include "logic/files/number_style.hpp"

namespace tenken::files {

/// Reads one number:number-style, percentage-style, currency-style, date-style, time-style,
/// boolean-style or text-style. `find` gives the element of the style so called: formats for
/// negative numbers are styles of their own.
[[nodiscard]] NumberStyle read_number_style(
    const pugi::xml_node& element, const std::function<pugi::xml_node(std::string_view)>& find);

/// True for the name of such an element.
[[nodiscard]] bool is_number_style(std::string_view element_name);

}  // namespace tenken::files
