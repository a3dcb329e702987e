// SPDX-License-Identifier: MPL-2.0
// A cell of a snapshot, and how a person sees its content.
#include "logic/workbook/cell.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace tenken::workbook {

Cell text_cell(std::string text) {
  Cell cell;
  cell.type = text.empty() ? CellType::empty : CellType::text;
  cell.text = std::move(text);
  return cell;
}

Cell number_cell(double number) {
  Cell cell;
  cell.type = CellType::number;
  cell.number = number;
  return cell;
}

std::string display_text(const Cell& cell) {
  switch (cell.type) {
    case CellType::number:
      return cell.shown.empty() ? plain_digits(cell.number) : cell.shown;
    case CellType::text:
    case CellType::error:
      return cell.text;
    case CellType::empty:
      break;
  }
  return {};
}

std::string plain_digits(double number) {
  if (number == 0) {
    return "0";  // not "-0"
  }
  // The smallest number there is takes 326 characters when written out.
  std::array<char, 400> digits{};
  char* const end = digits.data() + digits.size();
  const auto written = std::fabs(number) < 1e15
                           ? std::to_chars(digits.data(), end, number, std::chars_format::fixed)
                           : std::to_chars(digits.data(), end, number);
  return {digits.data(), written.ptr};
}

}  // namespace tenken::workbook
