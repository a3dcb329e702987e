// SPDX-License-Identifier: MPL-2.0
// How a text wraps in a box of so many characters.
#pragma once

#include <string_view>

namespace tenken::text {

/// How many lines `text` takes in a box of `columns` full-width characters. ASCII and half-width
/// kana count half; each line of the text wraps on its own. A printer that keeps words together or
/// moves a 「。」 may take more lines, never fewer. Line breaks at the end do not count.
/// Precondition: columns > 0.
[[nodiscard]] int printed_lines(std::string_view text, int columns);

}  // namespace tenken::text
