// SPDX-License-Identifier: MPL-2.0
// Formulas as files spell them, in the notation of Calc's interface.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tenken::files {

/// "of:=SUM([.A1:.B2];[$'シート 1'.C3])" → "=SUM(A1:B2;$'シート 1'.C3)".
[[nodiscard]] std::string from_open_formula(std::string_view formula);

/// "SUM(A1:B2,'シート 1'!C3)" (as .xlsx stores it, without "=") → "=SUM(A1:B2;$'シート 1'.C3)".
[[nodiscard]] std::string from_excel_formula(std::string_view formula);

/// A shared formula of .xlsx for a cell so many rows and columns away from the one that has it.
/// What would lie outside of the sheet becomes #REF!.
[[nodiscard]] std::string moved_excel_formula(std::string_view formula, std::int32_t rows,
                                              std::int32_t columns);

}  // namespace tenken::files
