// SPDX-License-Identifier: MPL-2.0
// What leaves ink and what does not.
#pragma once

#include <string_view>

namespace tenken::text {

/// Whether a character other than ASCII and kana to Hangul is one that nobody sees.
[[nodiscard]] bool is_rare_invisible(char32_t c);

/// What leaves no ink: white space, control and format characters, everything that Unicode lets a
/// font ignore (zero-width spaces, soft hyphens, variation selectors), the fillers of Hangul and
/// the blank pattern of Braille. Nobody sees a difference between texts with and without it once
/// lines have wrapped.
[[nodiscard]] constexpr bool is_invisible(char32_t c) {
  if (c < 0x7F) return c <= 0x20;
  // Nearly all of Japanese text.
  const bool usual = (c > 0x3000 && c <= 0xD7FF && c != 0x3164) || (c > 0xFF00 && c < 0xFFA0);
  return !usual && is_rare_invisible(c);
}

/// True when a reader of the printed page sees anything of `text`: the one notion of "filled in".
[[nodiscard]] bool shows_something(std::string_view text);

/// `text` without what is invisible at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Everything that looks like a dash, but for ー, which is a letter inside kana.
[[nodiscard]] bool is_dash(char32_t c);

/// Wave dashes: 〜 ～ ~ and their like.
[[nodiscard]] bool is_wave(char32_t c);

/// Kana that ー may lengthen, with their marks.
[[nodiscard]] bool is_kana(char32_t c);

/// ー, the mark of a long vowel.
inline constexpr char32_t prolonged_mark = 0x30FC;

/// 0 to 9, of a character or of a byte of UTF-8: none of those behind ASCII is a digit. A function
/// object, so that an algorithm takes it for either.
struct IsDigit {
  [[nodiscard]] constexpr bool operator()(char32_t c) const { return c >= U'0' && c <= U'9'; }
  [[nodiscard]] constexpr bool operator()(char byte) const { return byte >= '0' && byte <= '9'; }
};
inline constexpr IsDigit is_digit;

/// ０ to ９, the bytes of which `text` begins with.
[[nodiscard]] constexpr bool begins_with_full_width_digit(std::string_view text) {
  constexpr std::string_view zero = "０";
  constexpr std::string_view nine = "９";
  return text.size() >= zero.size() && text.starts_with(zero.substr(0, 2)) && text[2] >= zero[2] &&
         text[2] <= nine[2];
}

/// ① to ⑳.
[[nodiscard]] constexpr bool is_circled(char32_t c) { return c >= U'①' && c <= U'⑳'; }

/// A capital of ASCII as its small letter; others as they are.
[[nodiscard]] constexpr char32_t lower_ascii(char32_t c) {
  return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

/// A full-width ASCII character as its ASCII one (Ａ → A, （ → (); others as they are.
[[nodiscard]] constexpr char32_t narrow(char32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

}  // namespace tenken::text
