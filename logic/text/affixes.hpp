// SPDX-License-Identifier: MPL-2.0
// What a text begins and ends with, asked by the dozen.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

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

/// As text.find(word). That looks for the first byte, which is the same of all hiragana, and of a
/// thousand kanji; the last one is not.
[[nodiscard]] constexpr std::size_t find_word(std::string_view text, std::string_view word) {
  if (std::is_constant_evaluated() || word.empty()) return text.find(word);
  const std::size_t before_last = word.size() - 1;
  for (std::size_t at = before_last; at < text.size(); ++at) {
    const void* const last = std::memchr(text.data() + at, word.back(), text.size() - at);
    if (last == nullptr) break;
    at = static_cast<std::size_t>(static_cast<const char*>(last) - text.data());
    if (text.substr(at - before_last, word.size()) == word) return at - before_last;
  }
  return std::string_view::npos;
}

/// `word` stands somewhere in `text`.
[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view word) {
  return find_word(text, word) != std::string_view::npos;
}

}  // namespace tenken::text
