// SPDX-License-Identifier: MPL-2.0
// Formulas as files spell them, in the notation of Calc's interface.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tenken::files {

/// Formulas of OpenDocument: "of:=SUM([.A1:.B2];[$'シート 1'.C3])" → "=SUM(A1:B2;$'シート 1'.C3)".
/// One for a document: it remembers what it wrote last for a sheet's name.
class OpenFormulas {
 public:
  /// Puts `formula` in Calc's notation into `result`, in the place of what it held.
  void convert(std::string_view formula, std::string& result);

 private:
  void add_reference(std::string_view inside, std::string& result);
  const std::string& sheet_name(std::string_view in_quotes);

  std::string in_quotes_;
  std::string name_;  // the same as Calc writes it
};

/// "SUM(A1:B2,'シート 1'!C3)" (as .xlsx stores it, without "=") → "=SUM(A1:B2;$'シート 1'.C3)".
[[nodiscard]] std::string from_excel_formula(std::string_view formula);

/// A shared formula of .xlsx for a cell so many rows and columns away from the one that has it.
/// What would lie outside of the sheet becomes #REF!.
[[nodiscard]] std::string moved_excel_formula(std::string_view formula, std::int32_t rows,
                                              std::int32_t columns);

}  // namespace tenken::files
