// SPDX-License-Identifier: MPL-2.0
// The rows of a sheet that something can be asked of.
#include "logic/check/rows_in_use.hpp"

#include <algorithm>
#include <vector>

namespace tenken::check {
namespace {

/// The first row counts where none is in use.
template <typename Row>
bool counts(const Row& row, const std::vector<Row>& rows) {
  return row.in_use || (&row == &rows.front() && std::ranges::none_of(rows, &Row::in_use));
}

/// Nothing was spent this year, and something was before: its earlier amounts are part of the
/// totals, and there is nothing to tell of the year.
bool has_ended(const record::SubProject& subproject) {
  const record::Field& now = subproject.settled.front();
  if (now.blank() || (!now.missing() && now.number() != 0.0)) return false;
  return std::any_of(
      subproject.settled.begin() + 1, subproject.settled.end(),
      [](const record::Field& earlier) { return earlier.number().value_or(0) != 0; });
}

}  // namespace

bool RowsInUse::operator()(const record::Indicator& row) const {
  return counts(row, sheet_->indicators);
}

bool RowsInUse::operator()(const record::PlanGoal& row) const { return counts(row, sheet_->plan); }

bool RowsInUse::operator()(const record::Analysis& block) const {
  const auto asks_for_it = [&](const record::Indicator& indicator) {
    return indicator.in_use && indicator.no == block.no;
  };
  return block.in_use || std::ranges::any_of(sheet_->indicators, asks_for_it);
}

bool RowsInUse::operator()(const record::SubProject& block) const {
  return counts(block, sheet_->subprojects);
}

bool RowsInUse::operator()(const record::Activity& row, const record::SubProject& of) const {
  return row.in_use || (!has_ended(of) && counts(row, of.activities));
}

bool has_only_number(const record::SubProject& subproject) {
  const auto is_blank = [](const record::Field& field) { return field.blank(); };
  return subproject.in_use && !subproject.number.blank() && subproject.name.blank() &&
         std::ranges::all_of(subproject.settled, is_blank) &&
         std::ranges::none_of(subproject.activities, &record::Activity::in_use);
}

}  // namespace tenken::check
