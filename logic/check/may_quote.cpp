// SPDX-License-Identifier: MPL-2.0
// Whether a number in prose may be the one in a cell, however it was rounded.
#include "logic/check/may_quote.hpp"

#include "logic/kpi/kpi.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {

bool may_quote(const record::Field& field, double value) {
  constexpr double percent = 100;
  const auto number = field.number();
  if (number && (kpi::equal(*number, value) || kpi::equal(*number, value / percent))) return true;
  const text::Reading shown = text::read_number(field.text());
  return shown.is_number() &&
         (kpi::equal(shown.value, value) || kpi::equal(shown.value, value / percent));
}

}  // namespace tenken::check
