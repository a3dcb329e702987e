// SPDX-License-Identifier: MPL-2.0
// Values in place of formulas.
#pragma once

#include "logic/workbook/cell.hpp"

namespace tenken::submission {

/// What stays of `cell` when its formula goes. An error cannot be typed as a value, but as a
/// formula of its name; the names with a number are shown as text.
[[nodiscard]] workbook::Cell without_formula(const workbook::Cell& cell);

}  // namespace tenken::submission
