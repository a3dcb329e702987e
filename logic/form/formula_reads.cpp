// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>

#include "logic/form/binding.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::form {

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
  const auto add = [&](const workbook::Location& place) {
    const workbook::Cell& cell = workbook.at(place);
    if (!cell.has_formula()) return;
    FormulaReads reads{.cell = place, .areas = {}};
    for (const workbook::Reference& reference : workbook::references(cell.formula)) {
      std::size_t sheet = place.sheet;
      if (!reference.sheet.empty()) {
        const auto named =
            std::ranges::find(workbook.sheets, reference.sheet, &workbook::Sheet::name);
        if (named == workbook.sheets.end()) continue;  // another file's
        sheet = static_cast<std::size_t>(named - workbook.sheets.begin());
      }
      reads.areas.push_back({.sheet = sheet, .range = reference.range});
    }
    formulas.push_back(std::move(reads));
  };
  for (const BoundField& field : fields) {
    if (field.parts.empty()) add(field.place);
    for (const workbook::Location& part : field.parts) add(part);
  }
  return formulas;
}

}  // namespace tenken::form
