// SPDX-License-Identifier: MPL-2.0
// How much is kept of the texts of a workbook: against files made to exhaust whoever reads them.
#pragma once

#include <cstddef>
#include <string_view>

#include "logic/workbook/cell.hpp"

namespace tenken::workbook {

/// The longest text that is kept of a cell, in UTF-16 units: what a cell of .xlsx can hold. A
/// form's longest box has room for two thousand characters.
inline constexpr std::size_t max_text_units = 32767;
/// All texts of a workbook, in bytes. A form has some 50,000.
inline constexpr std::size_t max_all_texts = 20'000'000;
/// What is kept of each text beyond that, in UTF-16 units: enough to see that it is there.
inline constexpr std::size_t max_units_beyond = 50;

/// The beginning of `text` with at most `units` UTF-16 units, without half a character at its end.
[[nodiscard]] std::string_view beginning_of(std::string_view text, std::size_t units);

/// Counts the texts that a source keeps. The same texts in the same order are cut alike, from
/// wherever they come.
class TextBudget {
 public:
  /// How many UTF-16 units may be kept of the next text.
  [[nodiscard]] std::size_t most_units() const {
    return kept_ < max_all_texts ? max_text_units : max_units_beyond;
  }

  /// Puts `text` into `cell`, as far as it may be kept, and says in the cell when that is not all.
  void put(std::string_view text, Cell& cell);

 private:
  std::size_t kept_ = 0;
};

}  // namespace tenken::workbook
