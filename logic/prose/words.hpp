// SPDX-License-Identifier: MPL-2.0
// Taking a folded text apart word by word.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "logic/text/affixes.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/word_list.hpp"

namespace tenken::prose {

using text::begins_with;
using text::contains;
using text::ends_with_one;
using text::finishes_with;
using text::is_digit;
using text::is_one;
using text::starts_with_one;
using text::word_list;
using text::Words;

[[nodiscard]] constexpr bool is_kanji(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || c == U'々';
}

[[nodiscard]] constexpr bool is_katakana(char32_t c) { return c >= 0x30A1 && c <= 0x30FC; }

/// Takes `words` from the beginning of `rest`, when it begins so.
constexpr bool take(std::string_view& rest, std::string_view words) {
  if (!begins_with(rest, words)) return false;
  rest.remove_prefix(words.size());
  return true;
}

/// Takes the first of `choices` with which `rest` begins: longer ones stand before those that they
/// begin with.
template <std::size_t n>
constexpr bool take_one(std::string_view& rest, const Words<n>& choices) {
  return choices.may_begin(rest) &&
         std::ranges::any_of(choices, [&](auto words) { return take(rest, words); });
}

/// Takes the first of `choices` that `text` ends with from its end.
template <std::size_t n>
constexpr bool take_last(std::string_view& text, const Words<n>& choices) {
  const auto* const found =
      std::ranges::find_if(choices, [&](auto words) { return finishes_with(text, words); });
  if (found == choices.end()) return false;
  text.remove_suffix(found->size());
  return true;
}

template <std::size_t n>
[[nodiscard]] constexpr bool contains_one(std::string_view text, const Words<n>& words) {
  return std::ranges::any_of(words, [&](auto word) { return contains(text, word); });
}

/// The beginning of `text`, at most `bytes` long: whoever looks ahead looks no further, so that
/// reading a long text takes no longer a character than reading a short one.
[[nodiscard]] constexpr std::string_view window(std::string_view text, std::size_t bytes) {
  return text.substr(0, bytes);
}

/// Likewise its end.
[[nodiscard]] constexpr std::string_view window_before(std::string_view text, std::size_t bytes) {
  return text.size() > bytes ? text.substr(text.size() - bytes) : text;
}

/// Behind a verb in the past, `rest` begins with what ends the statement or gives it as a reason:
/// not 「となった講座」, which are some of them.
[[nodiscard]] constexpr bool ends_statement(std::string_view rest) {
  constexpr auto ends =
      word_list({"。", "、", ";", ")", "が、", "もの", "ため", "こと", "ので", "から"});
  // A clause that was cut out before its 、 ends with が.
  return rest.empty() || rest == "が" || starts_with_one(rest, ends);
}

/// To the end of the clause that `text` begins in, fifty characters at most.
[[nodiscard]] constexpr std::string_view clause_at(std::string_view text) {
  constexpr std::size_t longest = 150;  // bytes
  std::string_view clause = window(text, longest);
  // No half of a character: what a clause says is quoted.
  while (clause.size() < text.size() && !text::begins_character(text[clause.size()])) {
    clause.remove_suffix(1);
  }
  return clause.substr(0, std::min({clause.find("、"), clause.find("。"), clause.find(';')}));
}

}  // namespace tenken::prose
