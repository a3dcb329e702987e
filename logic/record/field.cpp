// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/record/field.hpp"

#include "logic/bind/cell_content.hpp"

namespace tenken::record {

bool Field::blank() const { return !bind::shows_something(cell); }

bool Field::typed() const { return bind::is_typed(cell); }

std::optional<double> Field::number() const {
  if (cell_error() || !reading.is_number()) {
    return std::nullopt;
  }
  return reading.value;
}

std::optional<double> Field::part() const {
  if (cell_error()) {
    return std::nullopt;
  }
  return reading.is_missing() ? 0 : number();
}

}  // namespace tenken::record
