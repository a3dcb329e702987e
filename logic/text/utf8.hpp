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

/// 1 within `first` and `last`, both included, and 0 elsewhere: without a jump.
[[nodiscard]] constexpr unsigned is_within(char32_t c, char32_t first, char32_t last) {
  return static_cast<unsigned>(c - first <= last - first);
}

/// Where the characters of three bytes end that begin at byte `offset` and pass `test`, which must
/// be false below U+3000 and for surrogates. Which of them comes next cannot be foreseen, so that a
/// jump for each would cost more than the looking: there is one, for the end, and `test` has none.
/// It gives 1 or 0.
template <typename Test>
[[nodiscard]] std::size_t end_of_run(std::string_view text, std::size_t offset, const Test& test) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i]));
  };
  for (; offset + 3 <= text.size(); offset += 3) {
    const char32_t first = byte(0);
    const char32_t second = byte(1);
    const char32_t third = byte(2);
    const unsigned valid =
        is_within(first, 0xE0, 0xEF) & is_within(second, 0x80, 0xBF) & is_within(third, 0x80, 0xBF);
    const char32_t character =
        ((first & 0x0FU) << 12U) | ((second & 0x3FU) << 6U) | (third & 0x3FU);
    if ((valid & test(character)) == 0) break;
  }
  return offset;
}

/// Hiragana and kanji: most of a Japanese text, and nothing that is looked for by the character.
[[nodiscard]] inline std::size_t end_of_kanji_and_hiragana(std::string_view text,
                                                           std::size_t offset) {
  return end_of_run(text, offset, [](char32_t c) {
    return is_within(c, 0x4E00, 0x9FFF) | is_within(c, 0x3041, 0x3096);
  });
}

/// Katakana as well, but not their middle dot and long mark.
[[nodiscard]] inline std::size_t end_of_kanji_and_kana(std::string_view text, std::size_t offset) {
  return end_of_run(text, offset, [](char32_t c) {
    return is_within(c, 0x4E00, 0x9FFF) | is_within(c, 0x3041, 0x3096) |
           is_within(c, 0x30A1, 0x30FA);
  });
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
