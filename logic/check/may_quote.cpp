// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
