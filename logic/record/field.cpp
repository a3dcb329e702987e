// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/record/field.hpp"

#include <algorithm>
#include <string_view>

namespace tenken::record {
namespace {

/// Spaces that somebody typed look like nothing, and are nothing.
bool shows_something(std::string_view text) {
  constexpr std::string_view wide_space = "　";
  while (!text.empty()) {
    if (static_cast<unsigned char>(text.front()) <= ' ') {
      text.remove_prefix(1);
    } else if (text.starts_with(wide_space)) {
      text.remove_prefix(wide_space.size());
    } else {
      return true;
    }
  }
  return false;
}

}  // namespace

bool Field::blank() const {
  switch (cell.type) {
    case workbook::CellType::empty:
      return true;
    case workbook::CellType::text:
      return !shows_something(cell.text);
    case workbook::CellType::number:
    case workbook::CellType::error:
      break;
  }
  return false;
}

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
