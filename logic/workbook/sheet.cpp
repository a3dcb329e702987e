// SPDX-License-Identifier: MPL-2.0
// How a snapshot's sheet stores its cells, and its used range.
#include <algorithm>
#include <utility>

#include "logic/workbook/workbook.hpp"

namespace tenken::workbook {
namespace {

const Cell& empty_cell() {
  static const Cell empty;
  return empty;
}

bool is_filled(const Cell& cell) { return !cell.empty() || cell.has_formula(); }

/// Takes what is not filled off the end of a row.
void trim(std::vector<Cell>& row) {
  while (!row.empty() && !is_filled(row.back())) {
    row.pop_back();
  }
}

}  // namespace

const Cell& Sheet::at(Address address) const {
  if (address.row < 0 || address.column < 0) {
    return empty_cell();
  }
  const auto row = static_cast<std::size_t>(address.row);
  const auto column = static_cast<std::size_t>(address.column);
  if (row >= rows_.size() || column >= rows_[row].size()) {
    return empty_cell();
  }
  return rows_[row][column];
}

void Sheet::set(Address address, Cell cell) {
  if (is_filled(cell)) {
    add(address) = std::move(cell);
  } else if (Cell* const filled = find(address)) {
    *filled = Cell();
    trim(rows_[static_cast<std::size_t>(address.row)]);
    --filled_;
  }
}

Cell& Sheet::add(Address address) {
  const auto index = static_cast<std::size_t>(address.row);
  const auto column = static_cast<std::size_t>(address.column);
  if (index >= rows_.size()) rows_.resize(index + 1);
  std::vector<Cell>& row = rows_[index];
  if (column < row.size()) {
    if (is_filled(row[column])) {
      row[column] = Cell();
    } else {
      ++filled_;
    }
    return row[column];
  }
  ++filled_;
  // One by one: what comes in order is built in its place.
  while (row.size() < column) row.emplace_back();
  return row.emplace_back();
}

Cell* Sheet::find(Address address) {
  const Cell& cell = at(address);
  if (!is_filled(cell)) return nullptr;
  return &rows_[static_cast<std::size_t>(address.row)][static_cast<std::size_t>(address.column)];
}

void Sheet::reserve(std::int32_t row, std::size_t columns) {
  const auto index = static_cast<std::size_t>(row);
  if (index >= rows_.size()) rows_.resize(index + 1);
  rows_[index].reserve(columns);
}

std::optional<Range> Sheet::used_range() const {
  Address last{.row = -1, .column = -1};
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    if (!rows_[row].empty()) {
      last.row = static_cast<std::int32_t>(row);
      last.column = std::max(last.column, static_cast<std::int32_t>(rows_[row].size()) - 1);
    }
  }
  return last.row < 0 ? std::nullopt : std::optional<Range>({.first = {}, .last = last});
}

Range Sheet::merged_area(Address address) const {
  const auto area = std::find_if(merges.begin(), merges.end(),
                                 [&](const Range& merge) { return merge.contains(address); });
  return area != merges.end() ? *area : Range{.first = address, .last = address};
}

bool Sheet::row_hidden(std::int32_t row) const {
  return std::binary_search(hidden_rows.begin(), hidden_rows.end(), row);
}

bool Sheet::column_hidden(std::int32_t column) const {
  return std::binary_search(hidden_columns.begin(), hidden_columns.end(), column);
}

const Cell& Workbook::at(const Location& location) const {
  return location.sheet < sheets.size() ? sheets[location.sheet].at(location.cell) : empty_cell();
}

}  // namespace tenken::workbook
