// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>

namespace tenken::fill {

/// `number` as a look's format displays it: amount, value, decimal, staff, percent; the shortest
/// digits for the others.
[[nodiscard]] std::string shown_number(double number, std::string_view format);

}  // namespace tenken::fill
