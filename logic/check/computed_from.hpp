// SPDX-License-Identifier: MPL-2.0
// For rules that do not blame a formula for the cell that it reads.
#pragma once

#include <set>

#include "logic/check/rule.hpp"

namespace tenken::check {

/// The cells that are computed from a field of the sheet for which `holds`, directly or not
/// (bind::computed_from): what is wrong there is not their own mistake.
template <typename Predicate>
[[nodiscard]] std::set<workbook::Location> computed_from(const Subject& subject,
                                                         const Predicate& holds) {
  std::set<workbook::Location> cells;
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.place && holds(field)) cells.insert(*field.place);
  });
  return bind::computed_from(cells, subject.layout());
}

}  // namespace tenken::check
