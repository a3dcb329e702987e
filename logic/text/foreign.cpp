// SPDX-License-Identifier: MPL-2.0
// Which characters stand in for everyday ones: radicals and vertical forms.
#include "logic/text/foreign.hpp"

#include <algorithm>
#include <string_view>

#include "logic/text/radical_table.hpp"

namespace tenken::text {

char32_t radical_character(char32_t c) {
  const auto* const found = std::lower_bound(
      whole_radicals.begin(), whole_radicals.end(), c,
      [](const RadicalPair& pair, char32_t wanted) { return pair.radical < wanted; });
  return found != whole_radicals.end() && found->radical == c ? found->character : 0;
}

bool is_partial_radical(char32_t c) {
  return std::binary_search(partial_radicals.begin(), partial_radicals.end(), c);
}

char32_t upright_form(char32_t c) {
  // U+FE10 to U+FE19 in order. NFKC would give the narrow forms, which do not belong in Japanese
  // text.
  constexpr std::u32string_view upright = U"，、。：；！？〖〗…";
  if (c >= 0xFE10 && c <= 0xFE19) return upright[c - 0xFE10];
  // U+FE35 to U+FE44, and U+FE47 and U+FE48 behind a gap: brackets, as vertical print turns them.
  constexpr std::u32string_view brackets = U"（）｛｝〔〕【】《》〈〉「」『』";
  if (c >= 0xFE35 && c <= 0xFE44) return brackets[c - 0xFE35];
  if (c == 0xFE47) return U'［';
  return c == 0xFE48 ? U'］' : 0;
}

}  // namespace tenken::text
