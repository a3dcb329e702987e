// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/labels.hpp"

#include <algorithm>
#include <set>

namespace tenken::check {

bool is_astray(const bind::LabelPlace& label) {
  return label.state == bind::LabelState::missing || label.state == bind::LabelState::changed;
}

bool repeats_a_label_astray(const Subject& subject, const bind::LabelPlace& label) {
  // Most labels are printed, and the others need not be gone through for them.
  if (!label.place || subject.layout().formula_at(*label.place) == nullptr) return false;
  std::set<workbook::Location> astray;
  for (const bind::LabelPlace& other : subject.layout().labels) {
    if (is_astray(other) && other.place) astray.insert(*other.place);
  }
  return bind::computed_from(astray, subject.layout()).contains(*label.place);
}

bool has_a_broken_formula(const Subject& subject, const bind::LabelPlace& label) {
  if (!label.place) return false;
  // A label that the page takes from another one, also where it is a part of a field (a stage box).
  const bool shows_error = label.cell.has_formula() && label.cell.type == workbook::CellType::error;
  if (shows_error && lacks_a_page(subject)) return true;
  const bind::FormulaReads* formula = subject.layout().formula_at(*label.place);
  if (formula == nullptr) return false;
  bool broken = formula->areas.empty() && lacks_a_page(subject);
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    broken = broken || (field.place == label.place && field.cell_error());
  });
  return broken;
}

bool lacks_a_page(const Subject& subject) {
  return std::ranges::any_of(subject.layout().page_sheets,
                             [](const auto& sheet) { return !sheet.has_value(); });
}

}  // namespace tenken::check
