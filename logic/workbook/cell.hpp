// SPDX-License-Identifier: MPL-2.0
// A cell of a snapshot, and how a person sees its content.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tenken::workbook {

enum class CellType : std::uint8_t { empty, number, text, error };

/// What a cell's number format makes of its number; of a text's cell, what it would make of a
/// number that is typed there.
enum class NumberFormat : std::uint8_t { general, percent, date, time, truth, scientific };

/// What a formula's cell holds (as an error) when the file that it comes from has no result for it.
inline constexpr std::string_view no_result = "（未計算）";

/// One cell as a person sees it: what it holds, and the formula that it came from.
struct Cell {
  CellType type = CellType::empty;
  NumberFormat format = NumberFormat::general;
  double number = 0;    ///< when type is number
  std::string text;     ///< when type is text: the text, UTF-8; when error: "#REF!", "Err:502"
  bool cut = false;     ///< `text` is only the beginning of what the cell holds (text_budget.hpp)
  std::string formula;  ///< with its "=", in the source's own notation; empty for typed content
  std::string shown;    ///< a number as its format displays it; empty when the source cannot tell
  /// A number of which nothing is seen: its format displays nothing, or its digits have the colour
  /// that is behind them.
  bool unseen = false;

  [[nodiscard]] bool empty() const { return type == CellType::empty; }
  [[nodiscard]] bool has_formula() const { return !formula.empty(); }
  bool operator==(const Cell&) const = default;
};

/// A cell that holds `text` (an empty cell for "").
[[nodiscard]] Cell text_cell(std::string text);

/// A cell that holds `number`.
[[nodiscard]] Cell number_cell(double number);

/// The cell's content as plain text: its text, the number as displayed or else in its shortest
/// exact digits, the error's name; "" when empty.
[[nodiscard]] std::string display_text(const Cell& cell);

/// The shortest digits that read back as the same number, never with an exponent below 1e15: "0.1",
/// "260553", "-6400".
[[nodiscard]] std::string plain_digits(double number);

}  // namespace tenken::workbook
