// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/bind/sheet_view.hpp"

#include <algorithm>

namespace tenken::bind {
namespace {

std::int64_t key_of(workbook::Address cell) {
  return std::int64_t{cell.row} * workbook::max_columns * 16 + cell.column;
}

}  // namespace

SheetView::SheetView(const workbook::Workbook& workbook, std::size_t index)
    : sheet_(&workbook.sheets[index]), index_(index) {
  if (const auto used = sheet_->used_range()) {
    last_row_ = used->last.row;
  }
  merges_.reserve(sheet_->merges.size());
  for (const auto& merge : sheet_->merges) {
    merges_.emplace(key_of(merge.first), merge);
  }
  // A blank row at a form's end is known by its merged cells; one that stands far off is none.
  auto merges = sheet_->merges;
  std::sort(merges.begin(), merges.end());
  for (const auto& merge : merges) {
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
    if (const auto merge = merges_.find(key_of(cell)); merge != merges_.end()) {
      const bool same_size =
          merge->second.rows() == expected.rows() && merge->second.columns() == expected.columns();
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
