// SPDX-License-Identifier: MPL-2.0
// Working out a formula's tree.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "logic/compute/expression.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::compute {

/// The content of the cell at a place; an empty cell for a blank one.
using CellAt = std::function<workbook::Cell(const workbook::Location& place)>;

/// How sure the result must be.
enum class Certainty : std::uint8_t {
  plain,   ///< what Calc gives as it is usually set
  strict,  ///< nullopt where Calc's settings, its language or a cell's format have a say in it
};

/// What Calc would show for the formula: the cached result that a file carries. nullopt when it
/// uses something that is not known here: known are the operators and what find_function() finds.
[[nodiscard]] std::optional<workbook::Cell> evaluate(const Node& root, const CellAt& cell_at,
                                                     Certainty certainty = Certainty::plain);

}  // namespace tenken::compute
