// SPDX-License-Identifier: MPL-2.0
// What a fix looks like to a person before it is made.
#include "logic/view/fix_text.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "logic/text/lines.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;

/// Characters that are shown on either side of the difference, and at most of the difference.
constexpr std::size_t context = 8;
constexpr std::size_t longest = 40;

/// The part of `text` from `first` up to `last`, on one line, with … where something is left out.
std::string part(const std::u32string& text, std::size_t first, std::size_t last) {
  // One character is not worth leaving out: its … would be as long.
  if (first <= 1) first = 0;
  if (last + 1 >= text.size()) last = text.size();
  const bool cut = last - first > longest + 2 * context;
  if (cut) last = first + longest + 2 * context;
  std::string result = first > 0 ? "…" : "";
  for (std::size_t i = first; i < last; ++i) {
    text::append_utf8(result, text::is_line_break(text[i]) ? U' ' : text[i]);
  }
  if (last < text.size()) result += "…";
  return result;
}

Message quoted(const std::string& text) { return msg("「{1}」", text); }

Message content(const workbook::Cell& cell, const std::string& shortened) {
  if (cell.has_formula()) return msg("数式 {1}", cell.formula);
  switch (cell.type) {
    case workbook::CellType::empty:
      return msg("空欄");
    case workbook::CellType::number:
      return msg("数値 {1}", text::format_amount(cell.number));
    case workbook::CellType::text:
    case workbook::CellType::error:
      break;
  }
  return quoted(shortened);
}

}  // namespace

std::pair<std::string, std::string> around_difference(const std::string& before,
                                                      const std::string& after) {
  const std::u32string a = text::decode(before);
  const std::u32string b = text::decode(after);
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t same_begin = 0;
  while (same_begin < shorter && a[same_begin] == b[same_begin]) ++same_begin;
  std::size_t same_end = 0;
  while (same_end < shorter - same_begin &&
         a[a.size() - 1 - same_end] == b[b.size() - 1 - same_end]) {
    ++same_end;
  }
  const std::size_t first = same_begin > context ? same_begin - context : 0;
  const std::size_t behind = same_end > context ? same_end - context : 0;
  return {part(a, first, a.size() - behind), part(b, first, b.size() - behind)};
}

Message change_line(const workbook::CellEdit& edit) {
  const auto [before, after] = around_difference(edit.before.text, edit.after.text);
  return msg("{1} → {2}", content(edit.before, before), content(edit.after, after));
}

Message fix_line(const check::Fix& fix) {
  const std::vector<workbook::CellEdit>& edits = fix.edits.cells;
  if (edits.empty()) return {};
  const workbook::CellEdit& first = edits.front();
  const std::string cell = workbook::to_a1(first.place.cell);
  Message line = msg("{1}: {2}", cell, change_line(first));
  if (edits.size() == 1) return line;
  return message::msgn("{1}（ほか {2} か所）", "{1}（ほか {2} か所）",
                       static_cast<long>(edits.size() - 1), std::move(line), edits.size() - 1);
}

}  // namespace tenken::view
