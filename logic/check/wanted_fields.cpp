// SPDX-License-Identifier: MPL-2.0
// The fields that a stage's patterns name, in the rows that are in use.
#include "logic/check/wanted_fields.hpp"

#include <set>

#include "logic/check/rows_in_use.hpp"
#include "logic/check/stage_demand.hpp"

namespace tenken::check {

std::vector<WantedField> wanted_fields(const Subject& subject) {
  std::vector<WantedField> wanted;
  std::set<workbook::Location> seen;
  const StageDemand demand(subject);
  const auto look_at = [&](const record::Field& field) {
    if (!field.exists() || field.cell.has_formula()) return;
    if (!demand.wants(field.id) || !seen.insert(*field.place).second) return;
    wanted.push_back({.field = field, .filled = !field.blank()});
  };
  record::for_each_field(subject.sheet, look_at, RowsInUse(subject.sheet));
  return wanted;
}

}  // namespace tenken::check
