// SPDX-License-Identifier: MPL-2.0
// Places of cells: A1, ranges, and on which sheet.
#include "logic/workbook/address.hpp"

#include <algorithm>

#include "logic/workbook/ascii.hpp"

namespace tenken::workbook {
namespace {

// A sheet of LibreOffice and of Excel ends at XFD1048576.
constexpr std::int32_t sheet_rows = 1048576;
constexpr std::int32_t sheet_columns = 16384;

/// Takes a "$" off the front.
void skip_dollar(std::string_view& text) {
  if (!text.empty() && text.front() == '$') {
    text.remove_prefix(1);
  }
}

/// Takes column letters off the front: their number from 1, or 0 when there are none or too many.
std::int32_t take_column(std::string_view& text) {
  std::int32_t column = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_letter(text[at]); ++at) {
    const char upper = static_cast<char>(text[at] & ~0x20);
    column = column * 26 + (upper - 'A' + 1);
    if (column > sheet_columns) return 0;
  }
  text.remove_prefix(at);
  return column;
}

/// Takes a row number off the front, from 1; 0 when there is none, it begins with 0 or is too
/// large.
std::int32_t take_row(std::string_view& text) {
  std::int32_t row = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    row = row * 10 + (text[at] - '0');
    if (row == 0 || row > sheet_rows) return 0;
  }
  text.remove_prefix(at);
  return row;
}

}  // namespace

bool Range::contains(Address cell) const {
  return first.row <= cell.row && cell.row <= last.row && first.column <= cell.column &&
         cell.column <= last.column;
}

bool Range::overlaps(const Range& other) const {
  return first.row <= other.last.row && other.first.row <= last.row &&
         first.column <= other.last.column && other.first.column <= last.column;
}

std::string column_letters(std::int32_t column) {
  std::string letters;
  for (std::int32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.push_back(static_cast<char>('A' + (rest - 1) % 26));
  }
  std::reverse(letters.begin(), letters.end());
  return letters;
}

std::string to_a1(Address cell) {
  return column_letters(cell.column) + std::to_string(cell.row + 1);
}

std::string to_a1(const Range& range) {
  const std::string first = to_a1(range.first);
  return range.first == range.last ? first : first + ":" + to_a1(range.last);
}

std::optional<Address> parse_a1(std::string_view text) {
  skip_dollar(text);
  const std::int32_t column = take_column(text);
  skip_dollar(text);
  const std::int32_t row = take_row(text);
  if (column == 0 || row == 0 || !text.empty()) {
    return std::nullopt;
  }
  return Address{.row = row - 1, .column = column - 1};
}

std::optional<Range> parse_a1_range(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::optional<Address> first = parse_a1(text.substr(0, colon));
  const std::optional<Address> last =
      colon == std::string_view::npos ? first : parse_a1(text.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column) {
    return std::nullopt;
  }
  return Range{.first = *first, .last = *last};
}

}  // namespace tenken::workbook
