// SPDX-License-Identifier: MPL-2.0
// A sheet's formatting, as far as a check needs it.
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <utility>
#include <vector>

#include "logic/workbook/workbook.hpp"
#include "uno/calc/number_formats.hpp"

namespace tenken::office {

/// What a sheet's formatting says: merges, which numbers are percentages, dates and the like, and
/// where nothing is seen of them. Asked once for each kind of formatting, not for each cell: a form
/// has some dozens.
class SheetFormats {
 public:
  /// Reads the formatting of `range`, which begins at A1, on `sheet`.
  SheetFormats(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
               const workbook::Range& range, const NumberFormats& formats);

  /// Every merged range, by its first cell.
  [[nodiscard]] std::vector<workbook::Range> take_merges() { return std::move(merges_); }

  /// What the format of the cell at `address` makes of a number.
  [[nodiscard]] workbook::NumberFormat kind(workbook::Address address) const;

  /// True where the characters have the colour that is behind them.
  [[nodiscard]] bool looks_blank(workbook::Address address) const;

 private:
  void mark(const workbook::Range& area, workbook::NumberFormat kind);
  void add_merges(const css::uno::Reference<css::table::XCellRange>& origins,
                  const workbook::Range& area);

  css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
  workbook::Range range_;
  std::vector<workbook::Range> merges_;
  std::vector<workbook::NumberFormat> kinds_;  // row by row; empty while all are general
  std::vector<workbook::Range> blank_;
};

/// Where conditional formats are, which may show a number in another format than its cell's.
[[nodiscard]] std::vector<workbook::Range> conditional_areas(
    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

/// Adds the rows and columns of `area` that are hidden (or filtered away) to `sheet`.
void read_hidden(const css::uno::Reference<css::table::XCellRange>& cells,
                 const workbook::Range& area, workbook::Sheet& sheet);

}  // namespace tenken::office
