// SPDX-License-Identifier: MPL-2.0
// Whether a number in prose may be the one in a cell, however it was rounded.
#pragma once

#include "logic/record/field.hpp"

namespace tenken::check {

/// True when a text that quotes `value` may mean what `field` holds: the number itself, the number
/// as the cell shows it (95.0 for 94.96), or a fraction's percentage (95.3 for 0.953).
[[nodiscard]] bool may_quote(const record::Field& field, double value);

}  // namespace tenken::check
