// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/sums.hpp"

#include <vector>

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
