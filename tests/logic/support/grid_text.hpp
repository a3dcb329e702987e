// SPDX-License-Identifier: MPL-2.0
// Workbooks from tables in a test's text.
#pragma once

#include <string_view>

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// A workbook from tables that a person can read:
///
///     # sheet name
///     | 事業名 | 産業人材育成支援事業 | < | 部局 |
///     | 当初予算 | 252031 | "△ 6,400" | =A1+B1 => 12 |
///
/// A cell is a number when it looks like one, else a text; "…" is a text whatever it holds; \n is a
/// line break; #REF! and the like are errors; a formula stands before its result. < belongs to the
/// merged cell at its left, ^ to the one above.
[[nodiscard]] workbook::Workbook workbook_of(std::string_view tables);

}  // namespace tenken::test
