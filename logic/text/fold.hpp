// SPDX-License-Identifier: MPL-2.0
// Texts brought into one form, to be compared.
#pragma once

#include <string>
#include <string_view>

namespace tenken::text {

/// `text` in the form in which labels and names are compared: radicals from PDF paste replaced,
/// NFKC, all white space and line breaks dropped, every dash made "-" (― ー between non-kana too),
/// every wave dash "~", letters in lower case. Two texts that a reader takes for the same fold to
/// the same string. Folding twice changes nothing. Never write a folded text back into a cell.
/// Invalid UTF-8 bytes become U+FFFD.
[[nodiscard]] std::string fold(std::string_view text);

/// True when both fold to the same string.
[[nodiscard]] bool same_folded(std::string_view a, std::string_view b);

/// The number of single-character insertions, deletions and replacements (code points, after
/// folding) that make one text the other; gives up at `limit` + 1.
[[nodiscard]] int edit_distance(std::string_view a, std::string_view b, int limit);

}  // namespace tenken::text
