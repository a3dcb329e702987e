// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/shown.hpp"

#include <algorithm>
#include <cmath>

namespace tenken::check {
namespace {

/// Half of the last displayed digit, with room for the binary rest.
double rounding_of(const std::string& shown, bool percent) {
  const std::size_t point = shown.find('.');
  double last_digit = percent ? 0.01 : 1;
  if (point != std::string::npos) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto decimals =
        std::count_if(shown.begin() + static_cast<std::ptrdiff_t>(point), shown.end(), is_digit);
    last_digit *= std::pow(10, -decimals);
  }
  return last_digit * 0.5000001;
}

}  // namespace

std::optional<double> shown_number(const record::Field& field) {
  const auto exact = field.number();
  if (!exact || field.cell.type != workbook::CellType::number) return exact;
  const text::Reading shown =
      text::read_number(field.cell.shown, {.unit = field.unit, .decimal_separator = '.'});
  if (!shown.is_number()) return std::nullopt;
  const double distance = std::abs(shown.value - *exact);
  if (distance > rounding_of(field.cell.shown, shown.percent)) return std::nullopt;
  return shown.value;
}

}  // namespace tenken::check
