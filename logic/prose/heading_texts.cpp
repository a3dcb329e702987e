// SPDX-License-Identifier: MPL-2.0
// Under which heading a text speaks of a name.
#include "logic/prose/heading_texts.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {

std::vector<HeadingText> heading_texts(std::string_view text) {
  constexpr std::size_t longest = 10000;  // characters: what no box of a form holds
  std::vector<HeadingText> parts;
  while (!text.empty()) {
    const std::string_view line = text::trimmed(text::take_line(text));
    if (line.empty()) continue;
    const text::Decoded first = text::decode_at(line, 0);
    const std::string number(line.substr(0, first.length));
    const bool is_heading = text::is_circled(first.character) &&
                            std::ranges::find(parts, number, &HeadingText::number) == parts.end();
    if (is_heading) parts.push_back({.number = number, .text = {}});
    if (parts.empty() || parts.back().text.size() > longest) continue;
    const std::string_view words = is_heading ? line.substr(first.length) : line;
    parts.back().text += text::decode(text::fold(words.substr(0, 3 * longest)));
  }
  return parts;
}

std::size_t longest_common_piece(std::string_view name, std::u32string_view text) {
  constexpr std::size_t longest_name = 40;
  const std::u32string wanted =
      text::decode(name.substr(0, 4 * longest_name)).substr(0, longest_name);
  // Where each character stands in the name, a bit a place, by the character's last byte: most
  // characters of a text are none of the name's.
  constexpr std::size_t rows = 256;
  std::array<std::uint64_t, rows> places{};
  for (std::size_t i = 0; i < wanted.size(); ++i) places[wanted[i] % rows] |= std::uint64_t{1} << i;
  // How long the pieces are that end at the last character of the text, and at which of the name's.
  std::array<std::size_t, longest_name> lengths{};
  std::uint64_t ending = 0;
  std::size_t longest = 0;
  for (const char32_t c : text) {
    std::uint64_t now = 0;
    // From the last place on: each looks at the length that the one before it had.
    for (std::uint64_t left = places[c % rows]; left != 0;) {
      const auto place = static_cast<std::size_t>(std::bit_width(left) - 1);
      const std::uint64_t bit = std::uint64_t{1} << place;
      left ^= bit;
      if (wanted[place] != c) continue;
      const bool goes_on = (ending & (bit >> 1U)) != 0;
      lengths[place] = goes_on ? lengths[place - 1] + 1 : 1;
      longest = std::max(longest, lengths[place]);
      now |= bit;
    }
    ending = now;
  }
  return longest;
}

}  // namespace tenken::prose
