// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <optional>

#include "logic/record/field.hpp"

namespace tenken::check {

/// The number that a reader of the printed sheet takes from `field`: its displayed digits. nullopt
/// when it holds no number, when the source cannot tell what is displayed, and when that is not the
/// number rounded (a format that scales, ### in a narrow column).
[[nodiscard]] std::optional<double> shown_number(const record::Field& field);

}  // namespace tenken::check
