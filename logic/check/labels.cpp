// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/labels.hpp"

#include <algorithm>

namespace tenken::check {

bool is_astray(const form::LabelPlace& label) {
  return label.state == form::LabelState::missing || label.state == form::LabelState::changed;
}

bool repeats_a_label_astray(const Subject& subject, const form::LabelPlace& label) {
  if (!label.place) return false;
  const form::FormulaReads* formula = subject.layout().formula_at(*label.place);
  return formula != nullptr &&
         std::ranges::any_of(subject.layout().labels, [&](const form::LabelPlace& other) {
           return is_astray(other) && other.place && formula->reads(*other.place);
         });
}

bool has_a_broken_formula(const Subject& subject, const form::LabelPlace& label) {
  if (!label.place) return false;
  const form::FormulaReads* formula = subject.layout().formula_at(*label.place);
  if (formula == nullptr || !formula->areas.empty()) return false;
  bool has_error_finding = lacks_a_page(subject);
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    has_error_finding = has_error_finding || (field.place == label.place && field.cell_error());
  });
  return has_error_finding;
}

bool lacks_a_page(const Subject& subject) {
  return std::ranges::any_of(subject.layout().page_sheets,
                             [](const auto& sheet) { return !sheet.has_value(); });
}

}  // namespace tenken::check
