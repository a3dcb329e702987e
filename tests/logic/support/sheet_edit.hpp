// SPDX-License-Identifier: MPL-2.0
// What a person does to a sheet. Merged cells and print ranges move and grow as
// they do in Calc; formulas are not rewritten.
#pragma once

#include <cstdint>

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// `sheet` with `count` blank rows before `row`.
[[nodiscard]] workbook::Sheet insert_rows(const workbook::Sheet& sheet, std::int32_t row,
                                          std::int32_t count);

/// `sheet` with `count` blank columns before `column`.
[[nodiscard]] workbook::Sheet insert_columns(const workbook::Sheet& sheet, std::int32_t column,
                                             std::int32_t count);

/// `sheet` without the rows from `row` on.
[[nodiscard]] workbook::Sheet delete_rows(const workbook::Sheet& sheet, std::int32_t row,
                                          std::int32_t count);

/// `sheet` with the rows from `row` on once more behind themselves, contents, merges and all.
[[nodiscard]] workbook::Sheet repeat_rows(const workbook::Sheet& sheet, std::int32_t row,
                                          std::int32_t count);

/// Writes `text` into a cell such as "B3"; "" clears it.
void write(workbook::Sheet& sheet, const char* a1, const char* text);

}  // namespace tenken::test
