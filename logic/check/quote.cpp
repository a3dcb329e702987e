// SPDX-License-Identifier: MPL-2.0
// Texts of the sheet inside our own sentences.
#include "logic/check/quote.hpp"

#include <algorithm>

#include "logic/text/utf8.hpp"

namespace tenken::check {

std::string quote(std::string_view text) {
  constexpr std::size_t most_characters = 50;
  std::string line;
  std::size_t characters = 0;
  // A character has at most four bytes; line breaks are left out, and may be many.
  constexpr std::size_t looked_at = 4096;
  const bool whole = text.size() <= looked_at;
  for (const char32_t character : text::decode(text.substr(0, looked_at))) {
    if (character == U'\n' || character == U'\r') continue;
    if (characters++ == most_characters) return line + "…";
    text::append_utf8(line, character);
  }
  return whole ? line : line + "…";
}

std::string listed(const std::vector<std::string>& pieces, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(pieces.size(), most); ++i) {
    if (i > 0) text += "、";
    text += pieces[i];
  }
  return pieces.size() > most ? text + "…" : text;
}

}  // namespace tenken::check
