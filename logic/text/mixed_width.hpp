// SPDX-License-Identifier: MPL-2.0
// Words that mix full and half width, and one width for them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::text {

/// A piece of a text that is written partly in full and partly in half width.
struct MixedWidth {
  std::size_t offset = 0;  ///< in bytes
  std::string found;       ///< "1２"; of a pair of brackets the odd one: ")"
  std::string unified;     ///< "12"; "）"
};

/// The numbers, Latin words and katakana words of `text` that mix widths within themselves, and the
/// pairs of brackets that open in one width and close in the other. Brackets only where as many
/// open as close: 「（注1)…）」 has no pair that could be told. A number and a word that each keep
/// to one width (ＳＮＳ2回), and other pieces in other widths (５校 and 6校), are not mixed.
[[nodiscard]] std::vector<MixedWidth> mixed_widths(std::string_view text);

/// `text` with these pieces in one width, and nothing else changed: the width that most digits,
/// letters or brackets of the text have (when equal, half for digits and letters and full for
/// brackets); katakana in full width. Doing it twice changes nothing.
[[nodiscard]] std::string unify_widths(std::string_view text);

}  // namespace tenken::text
