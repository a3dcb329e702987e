// SPDX-License-Identifier: MPL-2.0
// Whether a cell is filled in: one answer for the binding, the record, the rules and growing.
#pragma once

#include "logic/workbook/cell.hpp"

namespace tenken::bind {

/// True for a cell that is not blank: a number, an error, or a text of which anything can be seen.
[[nodiscard]] bool shows_something(const workbook::Cell& cell);

/// True for a cell that a person filled, and with more than a mark for "no value".
[[nodiscard]] bool is_typed(const workbook::Cell& cell);

}  // namespace tenken::bind
