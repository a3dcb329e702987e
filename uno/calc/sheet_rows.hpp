// SPDX-License-Identifier: MPL-2.0
// Rows of an open document's sheet: inserted, copied, removed.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "logic/workbook/address.hpp"

namespace tenken::office {

/// A sheet of an open document, to have rows added and removed. The office records every change for
/// undo.
class SheetRows {
 public:
  /// `undo` is the document's undo list.
  SheetRows(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
            const css::uno::Reference<css::document::XUndoManager>& undo);

  [[nodiscard]] std::string name() const;
  [[nodiscard]] bool is_protected() const;

  /// Inserts `count` rows before `row` and copies those from `source` on into them: contents,
  /// formats, merges, drop-downs, protection and heights; no comments, and no drawings.
  void insert_copies(std::int32_t row, std::int32_t count, std::int32_t source) const;
  void remove(std::int32_t row, std::int32_t count) const;

  /// The height of `count` rows together, in 1/100 mm.
  [[nodiscard]] std::int32_t height(std::int32_t row, std::int32_t count) const;
  /// Makes `count` rows higher by `more` 1/100 mm together, each by the same.
  void add_height(std::int32_t row, std::int32_t count, std::int32_t more) const;

  /// Makes `range` one cell, or takes it apart.
  void merge(const workbook::Range& range, bool merged) const;
  /// Moves contents and formats to the cells from `to` on.
  void move(const workbook::Range& range, workbook::Address to) const;
  /// Gives a cell a formula in the office's own notation; empties it for "". Formats stay.
  void write(workbook::Address cell, const std::string& formula) const;
  void set_print_ranges(const std::vector<workbook::Range>& ranges) const;

 private:
  [[nodiscard]] css::table::CellRangeAddress address(const workbook::Range& range) const;
  [[nodiscard]] css::uno::Reference<css::table::XCellRange> cells(
      const workbook::Range& range) const;

  css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
  css::uno::Reference<css::document::XUndoManager> undo_;
  css::uno::Reference<css::table::XTableRows> rows_;
  css::table::CellRangeAddress used_;  ///< the whole sheet's used area
};

}  // namespace tenken::office
