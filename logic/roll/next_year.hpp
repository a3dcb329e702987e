// SPDX-License-Identifier: MPL-2.0
// The next year, written as the year before it was.
#pragma once

#include "logic/workbook/cell.hpp"

namespace tenken::roll {

/// What stands in a year's cell, one year later: 2023 → 2024, "2023\n(R5)" → "2024\n(R6)",
/// "令和５年度" → "令和6年度", "R5" → "R6", "2023.10.1" → "2024.10.1". A cell in which no year can
/// be read stays as it is.
[[nodiscard]] workbook::Cell one_year_later(const workbook::Cell& cell);

}  // namespace tenken::roll
