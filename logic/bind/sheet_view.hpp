// SPDX-License-Identifier: MPL-2.0
// One sheet as binding looks at it: folded texts and merges, prepared once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::bind {

/// A sheet, prepared for being asked about many places.
class SheetView {
 public:
  SheetView(const workbook::Workbook& workbook, std::size_t index);

  [[nodiscard]] std::size_t index() const { return index_; }
  [[nodiscard]] const workbook::Sheet& sheet() const { return *sheet_; }
  [[nodiscard]] const workbook::Cell& at(workbook::Address cell) const { return sheet_->at(cell); }
  /// The last row that holds something, or a merged cell next to that; -1 on a blank sheet.
  [[nodiscard]] std::int32_t last_row() const { return last_row_; }

  /// False where another cell's merge covers `cell`.
  [[nodiscard]] bool in_sight(workbook::Address cell) const {
    return sheet_->merged_area(cell).first == cell;
  }

  /// How much speaks for the field of `expected` on the blank form standing at `cell`: its merge,
  /// its content. 0 when nothing does.
  [[nodiscard]] int evidence(workbook::Address cell, const workbook::Range& expected) const;

 private:
  const workbook::Sheet* sheet_;
  std::size_t index_;
  std::int32_t last_row_ = -1;
  std::vector<workbook::Range> merges_;  ///< ascending
};

}  // namespace tenken::bind
