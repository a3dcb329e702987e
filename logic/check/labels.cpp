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

}  // namespace tenken::check
