// SPDX-License-Identifier: MPL-2.0
// A text cut into sentences, and the quantities within one.
#include "logic/prose/sentences.hpp"

#include <algorithm>
#include <array>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"

namespace tenken::prose {
namespace {

/// Part of a number, a name or an ID that goes on: no number begins behind it.
bool continues(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == ',' || c == '-' || c == '/';
}

/// The sign that stands before the number at `at`, in bytes; 0 when there is none. A dash behind a
/// number or a letter is one within an ID or a range: 4-1, 20-25校.
std::size_t minus_before(std::string_view sentence, std::size_t at) {
  static constexpr std::array<std::string_view, 4> signs = {"△", "▲", "マイナス", "-"};
  const std::string_view before = sentence.substr(0, at);
  for (const std::string_view sign : signs) {
    if (!finishes_with(before, sign)) continue;
    const bool within = sign == "-" && at > 1 && continues(before[at - 2]);
    return within ? 0 : sign.size();
  }
  return 0;
}

bool begins_item(std::string_view line) {
  static constexpr std::array<std::string_view, 6> marks = {"・", "※", "○", "●", "◎", "(注"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return line.starts_with(mark); });
}

/// Where the first sentence of `text` ends, in bytes, its end mark included.
std::size_t end_of_sentence(std::string_view text) {
  constexpr std::string_view full_stop = "。";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(full_stop)) return at + full_stop.size();
    if (text::is_line_break(text[at]) && begins_item(text.substr(at + 1))) return at + 1;
  }
  return text.size();
}

}  // namespace

std::vector<Quantity> quantities(std::string_view sentence, std::string_view unit) {
  std::vector<Quantity> found;
  if (unit.empty()) return found;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (!is_digit(sentence[at])) continue;
    const std::size_t minus = minus_before(sentence, at);
    if (minus == 0 && at > 0 && continues(sentence[at - 1])) continue;
    const auto behind = std::min(sentence.find_first_not_of("0123456789,.", at), sentence.size());
    const std::size_t length = unit_at(sentence.substr(behind), unit);
    const auto value = length > 0 ? number_of(sentence.substr(at, behind - at)) : std::nullopt;
    if (value) {
      found.push_back(
          {.value = minus > 0 ? -*value : *value, .begin = at - minus, .end = behind + length});
    }
    at = behind;
  }
  return found;
}

std::vector<std::string> folded_sentences(std::string_view text) {
  std::vector<std::string> sentences;
  while (!text.empty()) {
    const std::size_t end = end_of_sentence(text);
    sentences.push_back(text::fold(text.substr(0, end)));
    text.remove_prefix(end);
  }
  return sentences;
}

}  // namespace tenken::prose
