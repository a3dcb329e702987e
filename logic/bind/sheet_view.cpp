// SPDX-License-Identifier: MPL-2.0
// One sheet as binding looks at it: folded texts and merges, prepared once.
#include "logic/bind/sheet_view.hpp"

#include <algorithm>

namespace tenken::bind {

SheetView::SheetView(const workbook::Workbook& workbook, std::size_t index)
    : sheet_(&workbook.sheets[index]), index_(index), merges_(sheet_->merges) {
  if (const auto used = sheet_->used_range()) {
    last_row_ = used->last.row;
  }
  std::ranges::sort(merges_);
  // A blank row at a form's end is known by its merged cells; one that stands far off is none.
  for (const auto& merge : merges_) {
    if (merge.first.row <= last_row_ + 1) {
      last_row_ = std::max(last_row_, merge.last.row);
    }
  }
}

int SheetView::evidence(workbook::Address cell, const workbook::Range& expected) const {
  if (cell.row < 0 || cell.column < 0) {
    return 0;
  }
  int evidence = 0;
  if (expected.first != expected.last) {
    const auto merge = std::ranges::lower_bound(merges_, cell, {}, &workbook::Range::first);
    if (merge != merges_.end() && merge->first == cell) {
      const bool same_size =
          merge->rows() == expected.rows() && merge->columns() == expected.columns();
      evidence += same_size ? 12 : 8;
    }
  }
  const auto& content = at(cell);
  if (!content.empty() || content.has_formula()) {
    evidence += 6;
  }
  return evidence;
}

}  // namespace tenken::bind
