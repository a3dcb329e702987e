// SPDX-License-Identifier: MPL-2.0
// The pieces of a formula's text that every notation has: names, and what is in quotation marks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "logic/workbook/ascii.hpp"

namespace tenken::workbook {

/// Whether `c` is a byte of a function's or range's name: an ASCII letter or digit, "_", "." and
/// whatever is not ASCII.
[[nodiscard]] constexpr bool is_name_byte(char c) {
  constexpr unsigned char last_ascii = 0x7F;
  return static_cast<unsigned char>(c) > last_ascii || is_letter(c) || is_digit(c) || c == '_' ||
         c == '.';
}

/// The name that begins at `at`; "" when none does.
[[nodiscard]] std::string_view name_part(std::string_view formula, std::size_t at);

/// `name` with its ASCII letters in capitals: Calc tells no functions apart by case.
[[nodiscard]] std::string in_capitals(std::string_view name);

/// What stands from the quotation mark at `at`, a " or a ', up to and with the one that closes it.
/// A doubled mark stands for one and closes nothing. All the rest when none closes.
/// Precondition: a character stands at `at`.
[[nodiscard]] std::string_view quoted_part(std::string_view formula, std::size_t at);

/// Whether the quoted part ends with its own closing mark.
[[nodiscard]] bool is_closed(std::string_view part);

/// What a quoted part says: without the marks around it, doubled ones single.
[[nodiscard]] std::string unquoted(std::string_view part);

/// The other way round: `text` within two `mark`s, and each in it doubled.
[[nodiscard]] std::string quoted(std::string_view text, char mark);

}  // namespace tenken::workbook
