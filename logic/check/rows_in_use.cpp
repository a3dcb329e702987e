// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/rows_in_use.hpp"

#include <algorithm>
#include <vector>

namespace tenken::check {
namespace {

/// Drops the rows that are not in use; keeps the first when none is.
template <typename Row>
void keep_used(std::vector<Row>& rows) {
  if (rows.empty()) return;
  if (std::ranges::none_of(rows, &Row::in_use)) {
    rows.resize(1);
    return;
  }
  std::erase_if(rows, [](const Row& row) { return !row.in_use; });
}

}  // namespace

record::ImprovementSheet rows_in_use(record::ImprovementSheet sheet) {
  const auto asked_for = [&](const record::Analysis& analysis) {
    return analysis.in_use ||
           std::ranges::any_of(sheet.indicators, [&](const record::Indicator& indicator) {
             return indicator.in_use && indicator.no == analysis.no;
           });
  };
  std::erase_if(sheet.analyses, [&](const auto& analysis) { return !asked_for(analysis); });
  keep_used(sheet.indicators);
  keep_used(sheet.plan);
  keep_used(sheet.subprojects);
  for (record::SubProject& subproject : sheet.subprojects) keep_used(subproject.activities);
  return sheet;
}

bool has_only_number(const record::SubProject& subproject) {
  const auto is_blank = [](const record::Field& field) { return field.blank(); };
  return subproject.in_use && !subproject.number.blank() && subproject.name.blank() &&
         std::ranges::all_of(subproject.settled, is_blank) &&
         std::ranges::none_of(subproject.activities, &record::Activity::in_use);
}

}  // namespace tenken::check
