// SPDX-License-Identifier: MPL-2.0
// One sheet of an open document, read into a snapshot.
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>

#include "logic/workbook/text_budget.hpp"
#include "logic/workbook/workbook.hpp"
#include "uno/calc/number_formats.hpp"

namespace tenken::office {

/// The most numbers of one sheet whose displayed text is asked for, cell by cell. A form has some
/// hundred; a sheet beyond this is no form, and its numbers are read without.
inline constexpr std::size_t max_shown = 4000;

/// Reads one sheet: contents and formulas (two calls for the whole used range), the names of
/// errors, number formats, merges, comments, what is hidden, print ranges. At most
/// workbook::max_rows by workbook::max_columns cells; what lies beyond is marked `truncated`, and
/// what is kept of texts is counted in `budget`.
[[nodiscard]] workbook::Sheet read_sheet(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                         const NumberFormats& formats,
                                         workbook::TextBudget& budget);

/// One cell's content as read_sheet() reads it, without how it is shown.
[[nodiscard]] workbook::Cell read_content(const css::uno::Reference<css::table::XCell>& cell);

}  // namespace tenken::office
