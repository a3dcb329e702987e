// SPDX-License-Identifier: MPL-2.0
// Finds 誤 and 正 where they are headings of their own: not 誤送信, 修正, (訂正).
#include "logic/prose/wrong_and_right.hpp"

#include "logic/text/brackets.hpp"

namespace tenken::prose {
namespace {

/// `word` as a heading at or behind `from`.
std::optional<RightSide> heading(std::string_view note, std::string_view word, std::size_t from) {
  for (std::size_t at = note.find(word, from); at != std::string_view::npos;
       at = note.find(word, at + word.size())) {
    const std::string_view before = note.substr(0, at);
    const std::string_view behind = note.substr(at + word.size());
    for (const auto& [open, close] : text::bracket_pairs) {
      if (before.ends_with(open) && behind.starts_with(close)) {
        return RightSide{.begin = at - open.size(), .end = at + word.size() + close.size()};
      }
    }
    // 修正:4,800 is the heading of another kind of note.
    const bool is_word = before.ends_with("修") || before.ends_with("訂");
    if (behind.starts_with(":") && !is_word) {
      return RightSide{.begin = at, .end = at + word.size() + 1};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<RightSide> right_side(std::string_view note) {
  const auto wrong = heading(note, "誤", 0);
  return wrong ? heading(note, "正", wrong->end) : std::nullopt;
}

}  // namespace tenken::prose
