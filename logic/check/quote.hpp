// SPDX-License-Identifier: MPL-2.0
// Texts of the sheet inside our own sentences.
#pragma once

#include <string>
#include <string_view>

namespace tenken::check {

/// `text` as a message or a button quotes it: in one line, and cut with … when it is long.
[[nodiscard]] std::string quote(std::string_view text);

}  // namespace tenken::check
