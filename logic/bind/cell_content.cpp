// SPDX-License-Identifier: MPL-2.0
// Whether a cell is filled in: one answer for the binding, the record, the rules and growing.
#include "logic/bind/cell_content.hpp"

#include "logic/text/characters.hpp"
#include "logic/text/number.hpp"

namespace tenken::bind {

bool shows_something(const workbook::Cell& cell) {
  switch (cell.type) {
    case workbook::CellType::empty:
      return false;
    case workbook::CellType::text:
      return text::shows_something(cell.text);
    case workbook::CellType::number:
    case workbook::CellType::error:
      break;
  }
  return true;
}

bool is_typed(const workbook::Cell& cell) {
  if (cell.has_formula() || !shows_something(cell)) return false;
  return cell.type != workbook::CellType::text || !text::is_no_value_mark(cell.text);
}

}  // namespace tenken::bind
