// SPDX-License-Identifier: MPL-2.0
// Formulas whose stored result is out of date.
#pragma once

#include <span>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::compute {

/// A formula's cell whose stored result is not what the formula gives.
struct StaleResult {
  workbook::Location place;
  workbook::Cell right;  ///< what it gives: a number or a text
};

/// Those of `places` that hold a formula with another result than the cells that it reads give now,
/// they worked out anew as well. A program changed an input and computed nothing, or the office was
/// told not to compute by itself. Only what is certain: a formula that uses what is not known here
/// (evaluate.hpp), a circle, an error and a result that is merely rounded are passed over.
[[nodiscard]] std::vector<StaleResult> stale_results(const workbook::Workbook& workbook,
                                                     std::span<const workbook::Location> places);

}  // namespace tenken::compute
