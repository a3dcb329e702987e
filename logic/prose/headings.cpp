// SPDX-License-Identifier: MPL-2.0
// Headings with circled numbers, and whether two say the same.
#include "logic/prose/headings.hpp"

#include <algorithm>
#include <utility>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

/// What begins an item of a list: the text below a heading, no part of it.
bool begins_item(char32_t c) {
  return std::u32string_view(U"・･○●◯◎□■◆◇▪•※-－―*＊★☆→⇒(（「『【").find(c) !=
         std::u32string_view::npos;
}

std::string folded(std::string_view title) {
  std::string result = text::fold(title);
  const std::string_view full_stop = "。";
  if (result.ends_with(full_stop)) result.resize(result.size() - full_stop.size());
  return result;
}

/// `longer` is `title`, and goes on behind a mark that ends a heading.
bool goes_on_behind(const std::string& title, const std::string& longer) {
  if (!longer.starts_with(title)) return false;
  if (longer.size() == title.size()) return true;
  const char32_t next = text::decode_at(longer, title.size()).character;
  return std::u32string_view(U":([「『【。、,.-~").find(next) != std::u32string_view::npos;
}

/// What stands behind a heading's number, and behind its mark: ①．取組.
std::string_view title_of(std::string_view behind) {
  behind = text::trimmed(behind);
  if (behind.empty()) return behind;
  const text::Decoded mark = text::decode_at(behind, 0);
  const bool is_mark =
      std::u32string_view(U".．、:：)）").find(mark.character) != std::u32string_view::npos;
  return is_mark ? text::trimmed(behind.substr(mark.length)) : behind;
}

/// "①取組" of "【①取組】" and "①】取組" of "【①】取組", without the brackets; `line` itself where
/// no bracket opens before a circled number.
std::string without_frame(std::string_view line) {
  constexpr std::u32string_view open = U"【［[〔《〈＜<「『";
  constexpr std::u32string_view close = U"】］]〕》〉＞>」』";
  const text::Decoded first = text::decode_at(line, 0);
  const std::size_t kind = open.find(first.character);
  const bool framed = kind != std::u32string_view::npos && first.length < line.size() &&
                      text::is_circled(text::decode_at(line, first.length).character);
  if (!framed) return std::string(line);
  std::string inner(line.substr(first.length));
  std::string end;
  text::append_utf8(end, close[kind]);
  const std::size_t at = inner.find(end);
  if (at != std::string::npos) inner.erase(at, end.size());
  return inner;
}

/// `title` is the beginning of `other`, and the rest of that stands on its next lines.
bool wrapped(const Heading& heading, const std::string& title, const std::string& other) {
  return other.starts_with(title) &&
         text::fold(heading.title + heading.continuation).starts_with(other);
}

}  // namespace

std::vector<Heading> numbered_lines(std::string_view text) {
  std::vector<Heading> found;
  Heading* open = nullptr;
  while (!text.empty()) {
    const std::string_view whole = text::trimmed(text::take_line(text));
    if (whole.empty()) continue;
    const std::string line = without_frame(whole);
    const text::Decoded first = text::decode_at(line, 0);
    if (text::is_circled(first.character)) {
      const std::string number = line.substr(0, first.length);
      const std::string_view behind = std::string_view(line).substr(first.length);
      found.push_back(
          {.number = number, .title = std::string(title_of(behind)), .continuation = {}});
      open = &found.back();
    } else if (begins_item(first.character)) {
      open = nullptr;
    } else if (open != nullptr) {
      open->continuation += line;
    }
  }
  return found;
}

std::vector<Heading> headings(std::string_view text) {
  std::vector<Heading> found;
  for (Heading& line : numbered_lines(text)) {
    if (std::ranges::find(found, line.number, &Heading::number) != found.end()) continue;
    found.push_back(std::move(line));
  }
  return found;
}

bool same_heading(const Heading& a, const Heading& b) {
  const std::string title_a = folded(a.title);
  const std::string title_b = folded(b.title);
  if (title_a.empty() || title_b.empty()) return title_a == title_b;
  return goes_on_behind(title_a, title_b) || goes_on_behind(title_b, title_a) ||
         wrapped(a, title_a, title_b) || wrapped(b, title_b, title_a);
}

}  // namespace tenken::prose
