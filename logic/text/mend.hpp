// SPDX-License-Identifier: MPL-2.0
// Characters from a PDF's paste, found and replaced.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::text {

/// One character that only looks right.
struct ForeignCharacter {
  std::size_t offset = 0;   ///< in bytes
  std::size_t index = 0;    ///< in characters, from 0
  std::string found;        ///< "⼈"
  std::string replacement;  ///< "人"; empty for one that is only a part of a character (⺡ ⻌)
};

/// The characters of `text` that came from a PDF's paste: Kangxi radicals (U+2F00–2FD5), CJK
/// radicals (U+2E80–2EFF) and vertical forms (U+FE10–FE19, U+FE35–FE48). Source of the pairs:
/// Unicode 15 EquivalentUnifiedIdeograph, with the Japanese forms 戸 黒 黄 in place of 戶 黑 黃.
[[nodiscard]] std::vector<ForeignCharacter> foreign_characters(std::string_view text);

/// `text` with every character that has a replacement replaced, and nothing else changed: ①, half-
/// and full-width forms and line breaks stay. Mending twice changes nothing.
[[nodiscard]] std::string mend(std::string_view text);

}  // namespace tenken::text
