// SPDX-License-Identifier: MPL-2.0
// Texts of the sheet inside our own sentences.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::check {

/// `text` as a message or a button quotes it: in one line, and cut with … when it is long.
[[nodiscard]] std::string quote(std::string_view text);

/// The first `most` of `pieces` in a row, with … behind them when there are more.
[[nodiscard]] std::string listed(const std::vector<std::string>& pieces, std::size_t most = 5);

}  // namespace tenken::check
