// SPDX-License-Identifier: MPL-2.0
// What the formulas of a bound form read, and what is computed from given cells.
#include <algorithm>
#include <iterator>

#include "logic/bind/binding.hpp"
#include "logic/workbook/formula.hpp"

namespace tenken::bind {
namespace {

using Cells = std::set<workbook::Location>;

/// All that is computed from `cells`; they themselves too, where they compute each other.
Cells all_computed_from(const Cells& cells, const Layout& layout) {
  Cells computed;
  const auto reads_any = [](const FormulaReads& formula, const Cells& places) {
    return std::ranges::any_of(places, [&](const auto& place) { return formula.reads(place); });
  };
  // A formula may read another one's cell: on until nothing is added.
  for (bool grown = !cells.empty(); grown;) {
    grown = false;
    for (const FormulaReads& formula : layout.formulas) {
      if (reads_any(formula, cells) || reads_any(formula, computed)) {
        grown = computed.insert(formula.cell).second || grown;
      }
    }
  }
  return computed;
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

std::set<workbook::Location> computed_from(const std::set<workbook::Location>& cells,
                                           const Layout& layout) {
  Cells reached = all_computed_from(cells, layout);
  Cells beginnings;
  std::ranges::set_difference(cells, reached, std::inserter(beginnings, beginnings.end()));
  if (beginnings.size() == cells.size()) return reached;
  Cells computed = all_computed_from(beginnings, layout);
  // What remains is in a circle, or behind one.
  for (const workbook::Location& cell : cells) {
    if (beginnings.contains(cell) || computed.contains(cell)) continue;
    Cells behind = all_computed_from({cell}, layout);
    if (behind.erase(cell) > 0) computed.merge(behind);
  }
  return computed;
}

std::vector<FormulaReads> formulas_of(const std::vector<BoundField>& fields,
                                      const workbook::Workbook& workbook) {
  std::vector<FormulaReads> formulas;
  const auto add = [&](const workbook::Location& place) {
    const workbook::Cell& cell = workbook.at(place);
    if (!cell.has_formula()) return;
    FormulaReads reads{.cell = place, .areas = {}};
    workbook::for_each_reference(cell.formula, [&](const workbook::WrittenReference& written) {
      const auto sheet = workbook::sheet_of(written.reference, place.sheet, workbook);
      if (sheet) reads.areas.push_back({.sheet = *sheet, .range = written.reference.range});
    });
    formulas.push_back(std::move(reads));
  };
  for (const BoundField& field : fields) {
    if (field.parts.empty()) add(field.place);
    for (const workbook::Location& part : field.parts) add(part);
  }
  return formulas;
}

}  // namespace tenken::bind
