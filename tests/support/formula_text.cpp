// SPDX-License-Identifier: MPL-2.0
// References within formulas, replaced, for what moves cells without an office.
#include "tests/support/formula_text.hpp"

#include <algorithm>
#include <stdexcept>

#include "logic/workbook/formula.hpp"

namespace tenken::test {
namespace {

bool is_word(char c) {
  return (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '$';
}

/// The length of what is quoted at the beginning of `text`, quotes included.
std::size_t quoted_length(std::string_view text) {
  const std::size_t end = text.find(text.front(), 1);
  return end == std::string_view::npos ? text.size() : end + 1;
}

/// The length of the word at the beginning of `text`: a name, a number, a reference.
std::size_t word_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (is_word(text[length]) || text[length] == '\'')) {
    length += text[length] == '\'' ? quoted_length(text.substr(length)) : 1;
  }
  return length;
}

bool is_reference(std::string_view word) {
  return workbook::references("=" + std::string(word)).size() == 1;
}

}  // namespace

std::string replace_references(std::string_view formula,
                               const std::function<std::string(std::string_view)>& replace) {
  std::string result;
  while (!formula.empty()) {
    std::size_t length = formula.front() == '"' ? quoted_length(formula) : word_length(formula);
    length = std::max<std::size_t>(length, 1);
    const std::string_view word = formula.substr(0, length);
    formula.remove_prefix(length);
    const bool is_name = word.front() == '"' || formula.starts_with('(');
    result += !is_name && is_reference(word) ? replace(word) : std::string(word);
  }
  return result;
}

workbook::Location place_of(const workbook::Workbook& workbook, std::size_t home,
                            std::string_view reference) {
  const workbook::Reference read = workbook::references("=" + std::string(reference)).at(0);
  if (read.sheet.empty()) return {.sheet = home, .cell = read.range.first};
  const auto sheet = std::ranges::find(workbook.sheets, read.sheet, &workbook::Sheet::name);
  if (sheet == workbook.sheets.end()) throw std::runtime_error("no sheet " + read.sheet);
  return {.sheet = static_cast<std::size_t>(sheet - workbook.sheets.begin()),
          .cell = read.range.first};
}

}  // namespace tenken::test
