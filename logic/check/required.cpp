// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/required.hpp"

#include <algorithm>

namespace tenken::check {

bool is_left_out(const Subject& subject, const record::Field& field) {
  if (!field.exists() || !field.blank()) return false;
  const auto stage = std::ranges::find(subject.form.stages, subject.sheet.stage, &form::Stage::key);
  if (stage == subject.form.stages.end()) return false;
  return std::ranges::any_of(stage->required, [&](const std::string& pattern) {
    return form::matches_pattern(pattern, field.id, subject.sheet.fiscal_year);
  });
}

bool total_lacks_part(const Subject& subject, const record::CostRow& row) {
  return row.total.cell.has_formula() &&
         (is_left_out(subject, row.carried) || is_left_out(subject, row.initial) ||
          is_left_out(subject, row.supplementary));
}

}  // namespace tenken::check
