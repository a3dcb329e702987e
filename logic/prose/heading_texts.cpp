// SPDX-License-Identifier: MPL-2.0
// Under which heading a text speaks of a name.
#include "logic/prose/heading_texts.hpp"

#include <algorithm>
#include <bitset>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {

std::vector<HeadingText> heading_texts(std::string_view text) {
  constexpr std::size_t longest = 30000;  // bytes: what no box of a form holds
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
    parts.back().text += text::fold(words.substr(0, longest));
  }
  return parts;
}

std::size_t longest_common_piece(std::string_view name, std::string_view text) {
  constexpr std::size_t longest_name = 40;
  const std::u32string wanted =
      text::decode(name.substr(0, 4 * longest_name)).substr(0, longest_name);
  // Most characters are none of the name's, and end every piece: seen by their last bits.
  std::bitset<4096> of_name;
  for (const char32_t c : wanted) of_name.set(c % of_name.size());
  // How long the piece is that ends at each character of the name, and here.
  std::vector<std::size_t> ending(wanted.size() + 1, 0);
  bool ended = true;
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode_at(text, at);
    const char32_t c = next.character;
    at += next.length;
    if (!of_name.test(c % of_name.size())) {
      if (!ended) std::ranges::fill(ending, 0);
      ended = true;
      continue;
    }
    ended = false;
    for (std::size_t i = wanted.size(); i > 0; --i) {
      ending[i] = wanted[i - 1] == c ? ending[i - 1] + 1 : 0;
      longest = std::max(longest, ending[i]);
    }
  }
  return longest;
}

}  // namespace tenken::prose
