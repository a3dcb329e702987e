// SPDX-License-Identifier: MPL-2.0
// What an office does after an edit, for a snapshot of the shipped form.
#pragma once

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// Works every formula out again, in whatever order they depend on each other. Knows what
/// compute::evaluate() knows; throws std::runtime_error for a formula that it does not.
void recalculate(workbook::Workbook& workbook);

/// `number` in a cell with the number format of `before`, which holds a number.
[[nodiscard]] workbook::Cell number_like(const workbook::Cell& before, double number);

}  // namespace tenken::test
