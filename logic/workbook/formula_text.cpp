// SPDX-License-Identifier: MPL-2.0
// The pieces of a formula's text that every notation has: names, and what is in quotation marks.
#include "logic/workbook/formula_text.hpp"

#include <algorithm>

namespace tenken::workbook {

std::string_view name_part(std::string_view formula, std::size_t at) {
  std::size_t end = at;
  while (end < formula.size() && is_name_byte(formula[end])) ++end;
  return formula.substr(at, end - at);
}

std::string in_capitals(std::string_view name) {
  std::string upper;
  for (const char c : name) upper += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return upper;
}

std::string_view quoted_part(std::string_view formula, std::size_t at) {
  const char mark = formula[at];
  std::size_t end = at + 1;
  while (end < formula.size()) {
    if (formula[end] == mark) {
      if (end + 1 >= formula.size() || formula[end + 1] != mark) break;
      ++end;
    }
    ++end;
  }
  return formula.substr(at, std::min(end + 1, formula.size()) - at);
}

bool is_closed(std::string_view part) {
  // Every mark but the first and the last stands doubled.
  return std::ranges::count(part, part.front()) % 2 == 0;
}

std::string unquoted(std::string_view part) {
  const char mark = part.front();
  if (is_closed(part)) part.remove_suffix(1);
  std::string text;
  for (std::size_t i = 1; i < part.size(); ++i) {
    text += part[i];
    if (part[i] == mark) ++i;
  }
  return text;
}

std::string quoted(std::string_view text, char mark) {
  std::string result(1, mark);
  for (const char c : text) {
    if (c == mark) result += mark;
    result += c;
  }
  return result + mark;
}

}  // namespace tenken::workbook
