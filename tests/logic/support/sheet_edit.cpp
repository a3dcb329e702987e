// SPDX-License-Identifier: MPL-2.0
// What a person does to a sheet.
#include "tests/logic/support/sheet_edit.hpp"

#include <functional>

namespace tenken::test {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::Range;
using workbook::Sheet;

/// A copy of the sheet with every cell and merge where `moved` puts it; merges whose last cell
/// comes before their first are gone, and so are cells moved to a negative row.
Sheet rebuilt(const Sheet& sheet, const std::function<Address(Address)>& moved) {
  Sheet result(sheet.name());
  sheet.for_each_filled([&](Address at, const Cell& cell) {
    const auto place = moved(at);
    if (place.row >= 0) {
      result.set(place, cell);
    }
  });
  for (const auto& merge : sheet.merges) {
    const Range range{moved(merge.first), moved(merge.last)};
    if (range.first.row >= 0 && range.last.row >= 0) {
      result.merges.push_back(range);
    }
  }
  for (const auto& print : sheet.print_ranges) {
    result.print_ranges.push_back({moved(print.first), moved(print.last)});
  }
  for (const auto row : sheet.hidden_rows) {
    result.hidden_rows.push_back(moved({row, 0}).row);
  }
  for (const auto column : sheet.hidden_columns) {
    result.hidden_columns.push_back(moved({0, column}).column);
  }
  result.hidden = sheet.hidden;
  return result;
}

}  // namespace

Sheet insert_rows(const Sheet& sheet, std::int32_t row, std::int32_t count) {
  return rebuilt(sheet, [=](Address at) {
    if (at.row >= row) {
      at.row += count;
    }
    return at;
  });
}

Sheet insert_columns(const Sheet& sheet, std::int32_t column, std::int32_t count) {
  return rebuilt(sheet, [=](Address at) {
    if (at.column >= column) {
      at.column += count;
    }
    return at;
  });
}

Sheet delete_rows(const Sheet& sheet, std::int32_t row, std::int32_t count) {
  auto result = rebuilt(sheet, [=](Address at) {
    if (at.row >= row) {
      at.row = at.row < row + count ? -1 : at.row - count;
    }
    return at;
  });
  // A merged cell of which rows remain has shrunk.
  for (const auto& merge : sheet.merges) {
    const bool first_gone = merge.first.row >= row && merge.first.row < row + count;
    const bool last_gone = merge.last.row >= row && merge.last.row < row + count;
    if (first_gone == last_gone) {
      continue;
    }
    Range range = merge;
    if (first_gone) {
      range = {{row, merge.first.column}, {merge.last.row - count, merge.last.column}};
    } else {
      range.last.row = row - 1;
    }
    result.merges.push_back(range);
  }
  return result;
}

Sheet repeat_rows(const Sheet& sheet, std::int32_t row, std::int32_t count) {
  auto result = insert_rows(sheet, row + count, count);
  sheet.for_each_filled([&](Address at, const Cell& cell) {
    if (at.row >= row && at.row < row + count) {
      result.set({at.row + count, at.column}, cell);
    }
  });
  for (auto merge : sheet.merges) {
    if (merge.first.row < row || merge.last.row >= row + count) {
      continue;
    }
    merge.first.row += count;
    merge.last.row += count;
    result.merges.push_back(merge);
  }
  return result;
}

void write(Sheet& sheet, const char* a1, const char* text) {
  sheet.set(workbook::parse_a1(a1).value(), workbook::text_cell(text));
}

}  // namespace tenken::test
