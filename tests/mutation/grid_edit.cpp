// SPDX-License-Identifier: MPL-2.0
// What people do to rows, columns and pages.
#include "tests/mutation/grid_edit.hpp"

#include <algorithm>

#include "tests/support/formula_text.hpp"

namespace tenken::test {
namespace {

using workbook::Address;
using workbook::Range;
using workbook::Sheet;
using workbook::Workbook;

using MovedCell = std::function<std::optional<Address>(Address)>;

/// The reference as it must be written after the move; #REF! to what was deleted.
std::string moved_reference(const Workbook& before, std::size_t home, std::string_view reference,
                            std::size_t sheet, const MovedCell& moved) {
  const workbook::Location place = place_of(before, home, reference);
  if (place.sheet != sheet) return std::string(reference);
  const auto cell = moved(place.cell);
  if (!cell) return "#REF!";
  const std::size_t dot = reference.rfind('.');
  const auto sheet_name =
      dot == std::string_view::npos ? std::string_view() : reference.substr(0, dot + 1);
  return std::string(sheet_name) + workbook::to_a1(*cell);
}

/// A range whose lines may be gone: what is left of it, nullopt when nothing is.
std::optional<Range> moved_range(const Range& range, const MovedCell& moved) {
  std::optional<Range> left;
  for (std::int32_t row = range.first.row; row <= range.last.row; ++row) {
    for (std::int32_t column = range.first.column; column <= range.last.column; ++column) {
      const auto cell = moved({row, column});
      if (!cell) continue;
      if (!left) left = Range{*cell, *cell};
      left->last = {std::max(left->last.row, cell->row), std::max(left->last.column, cell->column)};
    }
  }
  return left;
}

std::vector<Range> moved_ranges(const std::vector<Range>& ranges, const MovedCell& moved) {
  std::vector<Range> result;
  for (const Range& range : ranges) {
    if (const auto left = moved_range(range, moved)) result.push_back(*left);
  }
  return result;
}

Workbook with_cells_moved(const Workbook& before, std::size_t sheet, const MovedCell& moved) {
  Workbook after = before;
  for (std::size_t i = 0; i < before.sheets.size(); ++i) {
    const Sheet& from = before.sheets[i];
    Sheet to(from.name());
    from.for_each_filled([&](Address at, workbook::Cell cell) {
      const auto place = i == sheet ? moved(at) : std::optional(at);
      if (!place) return;
      cell.formula = replace_references(cell.formula, [&](std::string_view reference) {
        return moved_reference(before, i, reference, sheet, moved);
      });
      to.set(*place, std::move(cell));
    });
    to.merges = i == sheet ? moved_ranges(from.merges, moved) : from.merges;
    to.print_ranges = i == sheet ? moved_ranges(from.print_ranges, moved) : from.print_ranges;
    std::erase_if(to.merges, [](const Range& range) { return range.first == range.last; });
    after.sheets[i] = std::move(to);
  }
  return after;
}

}  // namespace

Workbook with_rows_moved(const Workbook& workbook, std::size_t sheet, const Moved& moved) {
  return with_cells_moved(workbook, sheet, [&](Address at) -> std::optional<Address> {
    const auto row = moved(at.row);
    if (!row) return std::nullopt;
    return Address{*row, at.column};
  });
}

Workbook with_columns_moved(const Workbook& workbook, std::size_t sheet, const Moved& moved) {
  return with_cells_moved(workbook, sheet, [&](Address at) -> std::optional<Address> {
    const auto column = moved(at.column);
    if (!column) return std::nullopt;
    return Address{at.row, *column};
  });
}

Workbook without_sheet(const Workbook& workbook, std::size_t sheet) {
  Workbook after = with_cells_moved(workbook, sheet, [](Address) { return std::nullopt; });
  after.sheets.erase(after.sheets.begin() + static_cast<std::ptrdiff_t>(sheet));
  return after;
}

}  // namespace tenken::test
