// SPDX-License-Identifier: MPL-2.0
// Numbers as the cells of a filled form display them.
#pragma once

#include <string>
#include <string_view>

namespace tenken::fill {

/// `number` as a look's format displays it: amount, value, decimal, staff, percent; the shortest
/// digits for the others.
[[nodiscard]] std::string shown_number(double number, std::string_view format);

}  // namespace tenken::fill
