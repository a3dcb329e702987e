// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/sums.hpp"

namespace tenken::check {

std::optional<double> sum_of(std::initializer_list<const record::Field*> parts) {
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

}  // namespace tenken::check
