// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tenken::text {

/// What an invalid byte is read as.
inline constexpr char32_t replacement_character = 0xFFFD;

/// One character of a UTF-8 text.
struct Decoded {
  char32_t character = replacement_character;
  std::size_t length = 1;  ///< in bytes; 1 for an invalid byte
};

/// The character at byte `offset` of `text`. Overlong forms and surrogates are invalid.
/// Precondition: offset < text.size().
[[nodiscard]] Decoded decode_at(std::string_view text, std::size_t offset);

/// All characters of `text`.
[[nodiscard]] std::u32string decode(std::string_view text);

/// Appends `character` to `text` in UTF-8.
void append_utf8(std::string& text, char32_t character);

/// True when every byte of `text` is an ASCII character.
[[nodiscard]] bool is_ascii(std::string_view text);

}  // namespace tenken::text
