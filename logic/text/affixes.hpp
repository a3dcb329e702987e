// SPDX-License-Identifier: MPL-2.0
// What a text begins and ends with, asked by the dozen.
#pragma once

#include <cstddef>
#include <string_view>

namespace tenken::text {

/// As text.starts_with(word). Words are tried by the dozen at every character of a text: one look
/// at the last byte turns nearly all of them away.
[[nodiscard]] constexpr bool begins_with(std::string_view text, std::string_view word) {
  const std::size_t size = word.size();
  return size == 0 ||
         (size <= text.size() && text[size - 1] == word[size - 1] && text.starts_with(word));
}

/// Likewise text.ends_with(word).
[[nodiscard]] constexpr bool finishes_with(std::string_view text, std::string_view word) {
  return word.empty() || (!text.empty() && text.back() == word.back() && text.ends_with(word));
}

}  // namespace tenken::text
