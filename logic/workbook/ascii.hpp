// SPDX-License-Identifier: MPL-2.0
// Letters and digits of ASCII, whatever the locale: what addresses and formulas are written with.
#pragma once

namespace tenken::workbook {

[[nodiscard]] constexpr bool is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace tenken::workbook
