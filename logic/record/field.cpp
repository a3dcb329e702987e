// SPDX-License-Identifier: MPL-2.0
// One field as rules see it: its ID, cell, text and number.
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
