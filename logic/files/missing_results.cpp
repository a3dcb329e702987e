// SPDX-License-Identifier: MPL-2.0
// Formulas whose results a file does not have: an office works them out as it opens the file.
#include "logic/files/missing_results.hpp"

#include <utility>

#include "logic/compute/recalculation.hpp"
#include "logic/files/limits.hpp"

namespace tenken::files {

using workbook::Cell;
using workbook::CellType;

void MissingResults::add(MissingResult missing) {
  places.push_back(missing.place);
  if (first.size() < max_shown) first.push_back(std::move(missing));
}

void work_out(const MissingResults& missing, ReadResult& result) {
  result.without_result = missing.places;
  if (missing.places.empty() || missing.places.size() > missing.first.size()) return;
  workbook::Workbook& workbook = *result.workbook;
  std::vector<std::pair<const MissingResult*, Cell>> known;
  compute::Recalculation recalculation(workbook);
  for (const MissingResult& one : missing.first) {
    auto right = recalculation.result_at(one.place);
    if (right) known.emplace_back(&one, *std::move(right));
  }
  for (auto& [one, right] : known) {
    Cell cell = workbook.at(one->place);
    // As of a result that is stored: a text without characters is no content.
    cell.type = right.type == CellType::text && right.text.empty() ? CellType::empty : right.type;
    cell.number = right.number;
    cell.text = std::move(right.text);
    if (cell.type == CellType::number) {
      cell.format = one->style.kind;
      show_number(
          cell, one->style,
          {.fallback = {}, .conditional = one->conditional, .first_day = workbook.first_day});
    }
    workbook.sheets[one->place.sheet].set(one->place.cell, std::move(cell));
  }
  result.worked_out = known.size();
}

}  // namespace tenken::files
