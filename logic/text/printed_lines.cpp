// SPDX-License-Identifier: MPL-2.0
// How a text wraps in a box of so many characters.
#include "logic/text/printed_lines.hpp"

#include "logic/text/characters.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// In halves of a full-width character.
int width(char32_t c) {
  const bool is_half = c < 0x80 || (c >= 0xFF61 && c <= 0xFF9F);
  if (is_half) return c < 0x20 ? 0 : 1;
  // What takes no room at all; the wide space is the only white space of the form that does.
  return is_invisible(c) && c != 0x3000 ? 0 : 2;
}

}  // namespace

int printed_lines(std::string_view text, int columns) {
  while (!text.empty() && is_line_break(text.back())) text.remove_suffix(1);
  int lines = text.empty() ? 0 : 1;
  int used = 0;
  const auto add = [&](int room) {
    if (used + room > 2 * columns) {
      ++lines;
      used = 0;
    }
    used += room;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_kanji_and_kana(text, at);
    for (; at < end; at += 3) add(2);
    if (at == text.size()) break;
    const Decoded next = decode_at(text, at);
    at += next.length;
    if (is_line_break(next.character)) {
      ++lines;
      used = 0;
      // CR LF is one break.
      if (next.character == U'\r' && text[at] == '\n') ++at;
      continue;
    }
    add(width(next.character));
  }
  return lines;
}

}  // namespace tenken::text
