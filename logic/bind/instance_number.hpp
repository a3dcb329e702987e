// SPDX-License-Identifier: MPL-2.0
// The numbers by which a table's rows are known in field IDs.
#pragma once

#include <string>
#include <vector>

#include "logic/workbook/cell.hpp"

namespace tenken::bind {

/// The segments by which the rows of a table are known, from its No. cells: "①" is "1", "④-1"
/// "4-1". One that occurs again is "4-1~2", then "4-1~3"; one that cannot be read (blank, other
/// text, a date that Calc made of 4-1) is "?" and the row's position from 1.
[[nodiscard]] std::vector<std::string> instance_numbers(
    const std::vector<const workbook::Cell*>& cells);

}  // namespace tenken::bind
