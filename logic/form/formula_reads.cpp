// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>

#include "logic/form/binding.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::form {
namespace {

std::vector<FormulaReads::Area> areas_of(const std::string& formula, const workbook::Location& at,
                                         const workbook::Workbook& workbook) {
  std::vector<FormulaReads::Area> areas;
  for (const workbook::Reference& reference : workbook::references(formula)) {
    std::size_t sheet = at.sheet;
    if (!reference.sheet.empty()) {
      const auto named =
          std::ranges::find(workbook.sheets, reference.sheet, &workbook::Sheet::name);
      if (named == workbook.sheets.end()) continue;  // another file's
      sheet = static_cast<std::size_t>(named - workbook.sheets.begin());
    }
    areas.push_back({.sheet = sheet, .range = reference.range});
  }
  return areas;
}

}  // namespace

bool FormulaReads::reads(const workbook::Location& other) const {
  return std::ranges::any_of(areas, [&](const Area& area) {
    return area.sheet == other.sheet && area.range.contains(other.cell);
  });
}

const FormulaReads* Layout::formula_at(const workbook::Location& cell) const {
  const auto found = std::ranges::find(formulas, cell, &FormulaReads::cell);
  return found == formulas.end() ? nullptr : &*found;
}

std::vector<FormulaReads> formulas_of(const std::vector<BoundField>& fields,
                                      const workbook::Workbook& workbook) {
  std::vector<FormulaReads> formulas;
  const auto read = [&](const workbook::Location& place) {
    const workbook::Cell& cell = workbook.at(place);
    if (cell.has_formula()) {
      formulas.push_back({.cell = place, .areas = areas_of(cell.formula, place, workbook)});
    }
  };
  for (const BoundField& field : fields) {
    if (field.parts.empty()) {
      read(field.place);
    } else {
      std::ranges::for_each(field.parts, read);
    }
  }
  return formulas;
}

}  // namespace tenken::form
