// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/record/field.hpp"

namespace tenken::check {

/// True when a text that quotes `value` may mean what `field` holds: the number itself, the number
/// as the cell shows it (95.0 for 94.96), or a fraction's percentage (95.3 for 0.953).
[[nodiscard]] bool may_quote(const record::Field& field, double value);

}  // namespace tenken::check
