// SPDX-License-Identifier: MPL-2.0
// The nouns that stand before something.
#pragma once

#include <cstddef>
#include <string_view>

#include "logic/text/utf8.hpp"

namespace tenken::prose {

/// The characters with which `text` ends that pass `test`, as far back as `longest` bytes.
template <typename Test>
[[nodiscard]] std::string_view run_at_end(std::string_view text, std::size_t longest,
                                          const Test& test) {
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin < longest) {
    std::size_t at = begin - 1;
    while (at > 0 && !text::begins_character(text[at])) --at;
    if (!test(text::decode_at(text, at).character)) break;
    begin = at;
  }
  return text.substr(begin);
}

/// The kanji and katakana with which `text` ends: 成約 of 「移住者の成約」.
[[nodiscard]] std::string_view nouns_before(std::string_view text);

}  // namespace tenken::prose
