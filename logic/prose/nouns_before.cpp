// SPDX-License-Identifier: MPL-2.0
// The nouns that stand before something.
#include "logic/prose/nouns_before.hpp"

#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {

std::string_view nouns_before(std::string_view text) {
  constexpr std::size_t longest = 120;  // bytes
  const std::size_t least = text.size() > longest ? text.size() - longest : 0;
  std::size_t begin = text.size();
  while (begin > least) {
    std::size_t at = begin - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    const char32_t c = text::decode_at(text, at).character;
    if (!is_kanji(c) && !is_katakana(c)) break;
    begin = at;
  }
  return text.substr(begin);
}

}  // namespace tenken::prose
