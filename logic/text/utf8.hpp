// SPDX-License-Identifier: MPL-2.0
// Characters of UTF-8 text, one by one.
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

/// decode_at() for what is neither ASCII nor of three bytes, and for invalid bytes.
[[nodiscard]] Decoded decode_rare(std::string_view text, std::size_t offset);

/// The character at byte `offset` of `text`. Overlong forms and surrogates are invalid.
/// Precondition: offset < text.size().
[[nodiscard]] inline Decoded decode_at(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {.character = first, .length = 1};
  // Three bytes are kana, kanji and all that is printed with them. Behind 0xE0 and 0xED some are
  // invalid.
  const bool of_three = (first & 0xF0U) == 0xE0U && first != 0xE0U && first != 0xEDU;
  if (of_three && text.size() - offset >= 3 && (byte(1) & 0xC0U) == 0x80U &&
      (byte(2) & 0xC0U) == 0x80U) {
    const char32_t character =
        ((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    return {.character = character, .length = 3};
  }
  return decode_rare(text, offset);
}

/// Where the hiragana (U+3041 to U+3096) and kanji (U+4E00 to U+9FFF) end that begin at byte
/// `offset`: most of a Japanese text, and nothing that is looked for by the character.
[[nodiscard]] inline std::size_t end_of_kanji_and_hiragana(std::string_view text,
                                                           std::size_t offset) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  for (; offset + 3 <= text.size(); offset += 3) {
    const unsigned char first = byte(offset);
    const unsigned char second = byte(offset + 1);
    const unsigned char third = byte(offset + 2);
    if ((second & 0xC0U) != 0x80U || (third & 0xC0U) != 0x80U) break;
    const bool kanji = first >= 0xE4 && first <= 0xE9 && (first != 0xE4 || second >= 0xB8);
    const bool hiragana =
        first == 0xE3 && ((second == 0x81 && third != 0x80) || (second == 0x82 && third <= 0x96));
    if (!kanji && !hiragana) break;
  }
  return offset;
}

/// False for the bytes of a character behind its first one.
[[nodiscard]] constexpr bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The last character of `text`. Precondition: !text.empty().
[[nodiscard]] Decoded decode_last(std::string_view text);

/// All characters of `text`.
[[nodiscard]] std::u32string decode(std::string_view text);

/// Appends `character` to `text` in UTF-8.
void append_utf8(std::string& text, char32_t character);

/// True when every byte of `text` is an ASCII character.
[[nodiscard]] bool is_ascii(std::string_view text);

}  // namespace tenken::text
