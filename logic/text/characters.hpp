// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

namespace tenken::text {

/// White space and what takes no room at all (zero-width spaces, soft hyphens, variation
/// selectors): nobody sees a difference between texts with and without it once lines have wrapped.
[[nodiscard]] bool is_white_space(char32_t c);

/// Everything that looks like a dash, but for ー, which is a letter inside kana.
[[nodiscard]] bool is_dash(char32_t c);

/// Wave dashes: 〜 ～ ~ and their like.
[[nodiscard]] bool is_wave(char32_t c);

/// Kana that ー may lengthen, with their marks.
[[nodiscard]] bool is_kana(char32_t c);

/// ー, the mark of a long vowel.
inline constexpr char32_t prolonged_mark = 0x30FC;

/// A full-width ASCII character as its ASCII one (Ａ → A, （ → (); others as they are.
[[nodiscard]] constexpr char32_t narrow(char32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

}  // namespace tenken::text
