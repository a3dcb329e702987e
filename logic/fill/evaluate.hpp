// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <functional>
#include <optional>

#include "logic/fill/expression.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::fill {

/// The content of the cell at a place; an empty cell for a blank one.
using CellAt = std::function<workbook::Cell(const workbook::Location& place)>;

/// What Calc would show for the formula: the cached result that a file carries. nullopt when it
/// uses something that is not known here. Known are the operators, IF, COUNTA, SUBSTITUTE, KPI_SUM,
/// KPI_TREND and KPI_STATUS.
[[nodiscard]] std::optional<workbook::Cell> evaluate(const Node& root, const CellAt& cell_at);

}  // namespace tenken::fill
