// SPDX-License-Identifier: MPL-2.0
// Marks and numbers for the cells of a sheet, to be looked up without searching.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::bind {

/// A small number for each cell from A1 up to some last one; 0 for the cells beyond.
template <typename Number>
class CellNumbers {
 public:
  explicit CellNumbers(workbook::Address last)
      : rows_(std::clamp(last.row + 1, 0, workbook::max_rows)),
        columns_(std::clamp(last.column + 1, 0, workbook::max_columns)),
        cells_(static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_)) {}

  [[nodiscard]] Number at(workbook::Address cell) const {
    return has(cell) ? cells_[index(cell)] : Number{};
  }
  void set(const workbook::Range& range, Number number) {
    for (auto row = std::max(0, range.first.row); row <= range.last.row && row < rows_; ++row) {
      for (auto column = std::max(0, range.first.column);
           column <= range.last.column && column < columns_; ++column) {
        cells_[index({row, column})] = number;
      }
    }
  }

 private:
  [[nodiscard]] bool has(workbook::Address cell) const {
    return cell.row >= 0 && cell.row < rows_ && cell.column >= 0 && cell.column < columns_;
  }
  [[nodiscard]] std::size_t index(workbook::Address cell) const {
    return static_cast<std::size_t>(cell.row) * static_cast<std::size_t>(columns_) +
           static_cast<std::size_t>(cell.column);
  }

  std::int32_t rows_;
  std::int32_t columns_;
  std::vector<Number> cells_;
};

/// Cells with a mark.
class CellGrid {
 public:
  explicit CellGrid(workbook::Address last) : marks_(last) {}
  [[nodiscard]] bool at(workbook::Address cell) const { return marks_.at(cell) != 0; }
  void mark(const workbook::Range& range) { marks_.set(range, 1); }

 private:
  CellNumbers<std::uint8_t> marks_;
};

/// The merges of a sheet, for being asked about every cell.
class MergeGrid {
 public:
  MergeGrid(workbook::Address last, const std::vector<workbook::Range>& merges)
      : merges_(&merges), numbers_(last) {
    for (std::size_t i = 0; i < merges.size(); ++i) {
      numbers_.set(merges[i], static_cast<std::uint32_t>(i + 1));
    }
  }

  /// The merged range that covers `cell`, or the single cell itself.
  [[nodiscard]] workbook::Range merged_area(workbook::Address cell) const {
    const auto number = numbers_.at(cell);
    return number == 0 ? workbook::Range{cell, cell} : (*merges_)[number - 1];
  }

 private:
  const std::vector<workbook::Range>* merges_;
  CellNumbers<std::uint32_t> numbers_;
};

}  // namespace tenken::bind
