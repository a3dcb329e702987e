// SPDX-License-Identifier: MPL-2.0
// What the No. of the indicators say.
#pragma once

#include <vector>

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// Its No. can be read as ①, ②, ④-1 …
[[nodiscard]] bool has_readable_number(const record::Indicator& indicator);

/// … and no indicator before it has the same one.
[[nodiscard]] bool has_own_number(const record::Indicator& indicator);

/// `next` may follow `previous`: ② ③, ④ ④-1, ④-1 ④-2 ⑤. Numbers may be left out.
/// Precondition: both have readable numbers.
[[nodiscard]] bool in_order(const record::Indicator& previous, const record::Indicator& next);

/// Every indicator in use has a No. of its own, and they are in order.
[[nodiscard]] bool numbered_in_order(const std::vector<record::Indicator>& indicators);

}  // namespace tenken::check
