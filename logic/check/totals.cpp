// SPDX-License-Identifier: MPL-2.0
// The totals of a sheet, and what their parts come to.
#include "logic/check/totals.hpp"

#include <algorithm>

namespace tenken::check {
namespace {

template <typename Parts>
std::optional<double> sum(const Parts& parts) {
  double sum = 0;
  bool filled = false;
  for (const record::Field* part : parts) {
    const std::optional<double> value = part->part();
    if (!value) return std::nullopt;
    sum += *value;
    filled = filled || part->number().has_value();
  }
  if (!filled) return std::nullopt;
  return sum;
}

}  // namespace

std::vector<Total> totals_of(const record::ImprovementSheet& sheet) {
  std::vector<Total> totals;
  for (std::size_t year = 0; year < sheet.cost.size(); ++year) {
    const record::CostRow& row = sheet.cost[year];
    totals.push_back({&row.total, {&row.carried, &row.initial, &row.supplementary}});
    Total settled = {&row.settled, {}};
    for (const record::SubProject& subproject : sheet.subprojects) {
      settled.parts.push_back(&subproject.settled[year]);
    }
    totals.push_back(std::move(settled));
  }
  return totals;
}

std::vector<const record::Field*> left_out(const Subject& subject, const Total& total) {
  if (!total.total->exists() || !total.total->cell.has_formula()) return {};
  const bind::FormulaReads* formula = subject.layout().formula_at(*total.total->place);
  if (formula == nullptr) return {};
  bool reads_any = false;
  std::vector<const record::Field*> missed;
  for (const record::Field* part : total.parts) {
    if (!part->exists()) continue;
    if (formula->reads(*part->place)) {
      reads_any = true;
    } else if (part->number()) {
      missed.push_back(part);
    }
  }
  if (!reads_any) missed.clear();
  return missed;
}

std::optional<double> sum_of(std::initializer_list<const record::Field*> parts) {
  return sum(parts);
}

std::optional<double> settled_sum(const record::ImprovementSheet& sheet, std::size_t year) {
  std::vector<const record::Field*> parts;
  for (const record::SubProject& subproject : sheet.subprojects) {
    parts.push_back(&subproject.settled.at(year));
  }
  return sum(parts);
}

}  // namespace tenken::check
