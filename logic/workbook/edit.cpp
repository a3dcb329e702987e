// SPDX-License-Identifier: MPL-2.0
// What flows back to a source: contents of cells and document properties, never inserted or deleted
// rows.
#include "logic/workbook/edit.hpp"

namespace tenken::workbook {
namespace {

std::optional<std::string> property(const Workbook& workbook, const std::string& name) {
  const auto found = workbook.properties.find(name);
  if (found == workbook.properties.end()) return std::nullopt;
  return found->second;
}

bool on_a_sheet(const Workbook& workbook, const Location& place) {
  return place.sheet < workbook.sheets.size();
}

}  // namespace

CellEdit renumber(const Location& place, const Cell& before, int number) {
  return {.place = place,
          .before = before,
          .after = before.type == CellType::number ? number_cell(number)
                                                   : text_cell(std::to_string(number))};
}

bool same_content(const Cell& a, const Cell& b) {
  if (a.has_formula() || b.has_formula()) return a.formula == b.formula;
  if (a.type != b.type) return false;
  return a.type == CellType::number ? a.number == b.number : a.text == b.text;
}

std::optional<Conflict> conflict(const Workbook& workbook, const Edits& edits) {
  for (const CellEdit& edit : edits.cells) {
    if (!on_a_sheet(workbook, edit.place) || !same_content(workbook.at(edit.place), edit.before)) {
      return Conflict{.cell = edit.place, .property = {}};
    }
  }
  for (const PropertyEdit& edit : edits.properties) {
    if (property(workbook, edit.name) != edit.before) {
      return Conflict{.cell = std::nullopt, .property = edit.name};
    }
  }
  return std::nullopt;
}

void apply(const Edits& edits, Workbook& workbook) {
  for (const CellEdit& edit : edits.cells) {
    Cell cell = edit.after;
    cell.format = workbook.at(edit.place).format;
    workbook.sheets[edit.place.sheet].set(edit.place.cell, std::move(cell));
  }
  for (const PropertyEdit& edit : edits.properties) {
    if (edit.after) {
      workbook.properties[edit.name] = *edit.after;
    } else {
      workbook.properties.erase(edit.name);
    }
  }
}

}  // namespace tenken::workbook
