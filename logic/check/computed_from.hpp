// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/check/rule.hpp"

namespace tenken::check {

/// True when the formula in `field`'s cell reads a field of the sheet for which `holds`: what is
/// wrong there is not `field`'s own mistake.
template <typename Predicate>
[[nodiscard]] bool computed_from(const Subject& subject, const record::Field& field,
                                 const Predicate& holds) {
  if (!field.place) return false;
  const form::FormulaReads* formula = subject.layout().formula_at(*field.place);
  if (formula == nullptr) return false;
  bool found = false;
  record::for_each_field(subject.sheet, [&](const record::Field& other) {
    if (!other.place || other.place == field.place || !formula->reads(*other.place)) return;
    found = found || holds(other);
  });
  return found;
}

}  // namespace tenken::check
