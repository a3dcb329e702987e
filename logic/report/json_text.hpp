// SPDX-License-Identifier: MPL-2.0
// JSON written straight, for lists that are long; as nlohmann's dump() writes it.
#pragma once

#include <string>
#include <string_view>

namespace tenken::report {

/// Appends `value` in quotes to `json`. Bytes that are no UTF-8 become U+FFFD.
void append_json_string(std::string& json, std::string_view value);

/// Appends `value`: 260553, 4.5, 1e+20; null for what is no number.
void append_json_number(std::string& json, double value);

}  // namespace tenken::report
