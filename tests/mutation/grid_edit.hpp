// SPDX-License-Identifier: MPL-2.0
// What people do to rows, columns and pages. Formulas follow, as they do in Calc.
#pragma once

#include <functional>

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// Where a row or column goes; nullopt: it is deleted.
using Moved = std::function<std::optional<std::int32_t>(std::int32_t)>;

/// `workbook` with the rows of its sheet `sheet` where `moved` puts them.
[[nodiscard]] workbook::Workbook with_rows_moved(const workbook::Workbook& workbook,
                                                 std::size_t sheet, const Moved& moved);
[[nodiscard]] workbook::Workbook with_columns_moved(const workbook::Workbook& workbook,
                                                    std::size_t sheet, const Moved& moved);

/// `workbook` without its sheet `sheet`.
[[nodiscard]] workbook::Workbook without_sheet(const workbook::Workbook& workbook,
                                               std::size_t sheet);

}  // namespace tenken::test
