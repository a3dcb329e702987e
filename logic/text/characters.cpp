// SPDX-License-Identifier: MPL-2.0
// What leaves ink and what does not.
#include "logic/text/characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "logic/text/utf8.hpp"

namespace tenken::text {

namespace {

struct Span {
  char32_t first;
  char32_t last;
};

/// Unicode 15, ascending: White_Space, the categories Cc and Cf (but for the signs of Arabic and
/// Syriac numbers, which are drawn), Default_Ignorable_Code_Point, and two that
/// are blank by their design: U+3164 with its half-width form, and U+2800.
constexpr std::array<Span, 22> rare_invisible = {{
    {0x7F, 0xA0},        // delete, the controls up to the next line, the no-break space
    {0xAD, 0xAD},        // soft hyphen
    {0x34F, 0x34F},      // combining grapheme joiner
    {0x61C, 0x61C},      // Arabic letter mark
    {0x115F, 0x1160},    // Hangul fillers
    {0x1680, 0x1680},    // Ogham space
    {0x17B4, 0x17B5},    // Khmer inherent vowels
    {0x180B, 0x180F},    // Mongolian variation selectors and vowel separator
    {0x2000, 0x200F},    // spaces of all widths, joiners, directional marks
    {0x2028, 0x202F},    // line and paragraph separators, directional formatting, narrow space
    {0x205F, 0x206F},    // mathematical space, word joiner, invisible operators
    {0x2800, 0x2800},    // braille pattern without dots
    {0x3000, 0x3000},    // the wide space
    {0x3164, 0x3164},    // Hangul filler
    {0xFE00, 0xFE0F},    // variation selectors
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFA0, 0xFFA0},    // half-width Hangul filler
    {0xFFF0, 0xFFFB},    // reserved as ignorable; interlinear annotation
    {0x13430, 0x1343F},  // hieroglyph format controls: nothing by themselves
    {0x1BCA0, 0x1BCA3},  // shorthand format controls
    {0x1D173, 0x1D17A},  // musical beams and slurs
    {0xE0000, 0xE0FFF},  // tags, further variation selectors
}};

}  // namespace

bool is_rare_invisible(char32_t c) {
  const auto* const span =
      std::lower_bound(rare_invisible.begin(), rare_invisible.end(), c,
                       [](const Span& each, char32_t wanted) { return each.last < wanted; });
  return span != rare_invisible.end() && span->first <= c;
}

bool shows_something(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_at(text, at);
    if (!is_invisible(next.character)) return true;
    at += next.length;
  }
  return false;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const Decoded first = decode_at(text, 0);
    if (!is_invisible(first.character)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const Decoded last = decode_last(text);
    if (!is_invisible(last.character)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

bool is_dash(char32_t c) {
  switch (c) {
    case U'-':
    case 0x2010:  // ‐ hyphen
    case 0x2011:  // ‑ non-breaking hyphen
    case 0x2012:  // ‒ figure dash
    case 0x2013:  // – en dash
    case 0x2014:  // — em dash
    case 0x2015:  // ― horizontal bar, the form's own
    case 0x2212:  // − minus
    case 0x2500:  // ─ ruled line
    case 0x2501:  // ━ heavy ruled line
    case 0x2E3A:  // ⸺ two-em dash
    case 0x2E3B:  // ⸻ three-em dash
    case 0xFE58:  // ﹘ small em dash
    case 0xFE63:  // ﹣ small hyphen
    case 0xFF0D:  // － full-width hyphen
      return true;
    default:
      return false;
  }
}

bool is_wave(char32_t c) {
  return c == U'~' || c == 0x301C || c == 0xFF5E || c == 0x223C || c == 0x02DC || c == 0x2053 ||
         c == 0x3030;
}

bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x3096) || (c >= 0x3099 && c <= 0x309A) ||
         (c >= 0x309D && c <= 0x309F) || (c >= 0x30A1 && c <= 0x30FA) ||
         (c >= 0x30FD && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF);
}

}  // namespace tenken::text
