// SPDX-License-Identifier: MPL-2.0
// Which characters stand in for everyday ones: radicals and vertical forms.
#pragma once

namespace tenken::text {

/// True for the blocks that hold every character of the tables below: a cheap first question.
[[nodiscard]] constexpr bool maybe_foreign(char32_t c) {
  return (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xFE10 && c <= 0xFE19) ||
         (c >= 0xFE35 && c <= 0xFE48);
}

/// The character that a radical stands for (⼈ → 人, ⻑ → 長); 0 when there is none.
[[nodiscard]] char32_t radical_character(char32_t c);

/// True for a radical that is only a part of a character (⺡ ⻌).
[[nodiscard]] bool is_partial_radical(char32_t c);

/// The upright form of a vertical one, as wide as the text around it (︓ → ：); 0 when there is
/// none.
[[nodiscard]] char32_t upright_form(char32_t c);

}  // namespace tenken::text
