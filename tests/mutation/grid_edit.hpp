// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <functional>

#include "logic/workbook/workbook.hpp"

/// What people do to rows, columns and pages. Formulas follow, as they do in Calc.
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
