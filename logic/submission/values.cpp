// SPDX-License-Identifier: MPL-2.0
// Values in place of formulas.
#include "logic/submission/values.hpp"

namespace tenken::submission {

workbook::Cell without_formula(const workbook::Cell& cell) {
  workbook::Cell value = cell;
  value.formula.clear();
  if (cell.type == workbook::CellType::error) {
    if (!cell.text.starts_with('#')) return workbook::text_cell(cell.text);
    value.formula = "=" + cell.text;
  }
  return value;
}

}  // namespace tenken::submission
