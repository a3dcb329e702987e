// SPDX-License-Identifier: MPL-2.0
// The nouns that stand before something.
#include "logic/prose/nouns_before.hpp"

#include "logic/prose/words.hpp"

namespace tenken::prose {

std::string_view nouns_before(std::string_view text) {
  constexpr std::size_t longest = 120;  // bytes
  return run_at_end(text, longest, [](char32_t c) { return is_kanji(c) || is_katakana(c); });
}

}  // namespace tenken::prose
