// SPDX-License-Identifier: MPL-2.0
// Rows, columns, merges and pages.
#include <algorithm>
#include <array>
#include <set>

#include "tests/mutation/grid_edit.hpp"
#include "tests/mutation/mutant.hpp"
#include "tests/support/recalculate.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

using workbook::Address;
using workbook::Range;
using workbook::Workbook;

const std::string& page_key(std::size_t sheet) { return nagano().pages[sheet].key; }

std::string row_name(std::size_t sheet, std::int32_t row) {
  return page_key(sheet) + ".row." + std::to_string(row + 1);
}

std::string column_name(std::size_t sheet, std::int32_t column) {
  return page_key(sheet) + ".column." + workbook::column_letters(column);
}

Workbook recalculated(Workbook workbook) {
  recalculate(workbook);
  return workbook;
}

/// The field or label that begins at `place`.
std::string name_at(const Original& original, const workbook::Location& place) {
  for (const bind::BoundField& field : original.result.binding.fields) {
    if (field.place == place) return field.id;
    if (std::ranges::find(field.parts, place) != field.parts.end()) return field.id;
  }
  for (const bind::LabelPlace& label : original.result.binding.layout.labels) {
    if (label.place == place) return label.field;
  }
  return page_key(place.sheet) + "." + workbook::to_a1(place.cell);
}

void merge_broken(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    for (const Range& merge : original.workbook.sheets[sheet].merges) {
      Workbook workbook = original.workbook;
      std::erase(workbook.sheets[sheet].merges, merge);
      emit(name_at(original, {sheet, merge.first}), std::move(workbook));
    }
  }
}

/// Merged with the cell to the right, which Calc then hides with what it holds.
void merge_swallows(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    const workbook::Sheet& cells = original.workbook.sheets[sheet];
    cells.for_each_filled([&](Address at, const workbook::Cell&) {
      const Range here = cells.merged_area(at);
      const Address beside = {at.row, here.last.column + 1};
      const Range there = cells.merged_area(beside);
      if (cells.at(beside).empty() || there.first.row != here.first.row ||
          there.last.row != here.last.row) {
        return;
      }
      Workbook workbook = original.workbook;
      auto& merges = workbook.sheets[sheet].merges;
      std::erase(merges, here);
      std::erase(merges, there);
      merges.push_back({here.first, there.last});
      emit(name_at(original, {sheet, at}), std::move(workbook));
    });
  }
}

/// Something that was there before the cells were merged, or came with a paste: nobody sees it.
void left_under_merge(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    for (const Range& merge : original.workbook.sheets[sheet].merges) {
      Workbook workbook = original.workbook;
      workbook.sheets[sheet].set(merge.last, workbook::text_cell("要確認"));
      emit(name_at(original, {sheet, merge.first}), std::move(workbook));
    }
  }
}

void each_row(const Original& original,
              const std::function<void(std::size_t sheet, std::int32_t row)>& visit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    const std::int32_t last = original.workbook.sheets[sheet].used_range()->last.row;
    for (std::int32_t row = 0; row <= last; ++row) visit(sheet, row);
  }
}

void each_column(const Original& original,
                 const std::function<void(std::size_t sheet, std::int32_t column)>& visit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    std::set<std::int32_t> filled;
    original.workbook.sheets[sheet].for_each_filled(
        [&](Address at, const workbook::Cell&) { filled.insert(at.column); });
    for (const std::int32_t column : filled) visit(sheet, column);
  }
}

void row_hidden(const Original& original, const Emit& emit) {
  each_row(original, [&](std::size_t sheet, std::int32_t row) {
    Workbook workbook = original.workbook;
    workbook.sheets[sheet].hidden_rows.push_back(row);
    emit(row_name(sheet, row), std::move(workbook));
  });
}

void column_hidden(const Original& original, const Emit& emit) {
  each_column(original, [&](std::size_t sheet, std::int32_t column) {
    Workbook workbook = original.workbook;
    workbook.sheets[sheet].hidden_columns.push_back(column);
    emit(column_name(sheet, column), std::move(workbook));
  });
}

void page_hidden(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    Workbook workbook = original.workbook;
    workbook.sheets[sheet].hidden = true;
    emit(page_key(sheet) + ".page", std::move(workbook));
  }
}

/// Something far below or far to the right: nothing beyond a form's size is read.
void far_away(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    Workbook workbook = original.workbook;
    workbook.sheets[sheet].truncated = true;
    emit(page_key(sheet) + ".page", std::move(workbook));
  }
}

void page_deleted(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    emit(page_key(sheet) + ".page", recalculated(without_sheet(original.workbook, sheet)));
  }
}

/// As by Move/Copy Sheet.
void page_copied(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    Workbook workbook = original.workbook;
    const workbook::Sheet& page = workbook.sheets[sheet];
    workbook::Sheet copy(page.name() + "_2");
    page.for_each_filled([&](Address at, const workbook::Cell& cell) { copy.set(at, cell); });
    copy.merges = page.merges;
    copy.print_ranges = page.print_ranges;
    workbook.sheets.push_back(std::move(copy));
    emit(page_key(sheet) + ".page", std::move(workbook));
  }
}

void row_inserted(const Original& original, const Emit& emit) {
  each_row(original, [&](std::size_t sheet, std::int32_t row) {
    emit(row_name(sheet, row),
         recalculated(with_rows_moved(original.workbook, sheet, [&](std::int32_t each) {
           return std::optional(each >= row ? each + 1 : each);
         })));
  });
}

void column_inserted(const Original& original, const Emit& emit) {
  each_column(original, [&](std::size_t sheet, std::int32_t column) {
    emit(column_name(sheet, column),
         recalculated(with_columns_moved(original.workbook, sheet, [&](std::int32_t each) {
           return std::optional(each >= column ? each + 1 : each);
         })));
  });
}

void row_deleted(const Original& original, const Emit& emit) {
  each_row(original, [&](std::size_t sheet, std::int32_t row) {
    emit(row_name(sheet, row),
         recalculated(with_rows_moved(original.workbook, sheet, [&](std::int32_t each) {
           return each == row ? std::nullopt : std::optional(each > row ? each - 1 : each);
         })));
  });
}

/// Something typed under the last row of a page, and printed along.
void stray_row(const Original& original, const Emit& emit) {
  for (std::size_t sheet = 0; sheet < original.workbook.sheets.size(); ++sheet) {
    Workbook workbook = original.workbook;
    workbook::Sheet& page = workbook.sheets[sheet];
    const std::int32_t row = page.used_range()->last.row + 1;
    page.set({row, 2}, workbook::text_cell("その他の経費"));
    page.set({row, 7}, workbook::number_cell(1200));
    page.print_ranges.front().last.row = row;
    emit(page_key(sheet) + ".below", std::move(workbook));
  }
}

constexpr std::array<Kind, 13> kinds = {{
    {"merge-broken", "a merged cell was split", merge_broken},
    {"merge-swallows", "a cell was merged with the one to its right", merge_swallows},
    {"left-under-merge", "a text is left under a merged cell", left_under_merge},
    {"row-hidden", "a row is hidden", row_hidden},
    {"column-hidden", "a column is hidden", column_hidden},
    {"page-hidden", "a page is hidden", page_hidden},
    {"page-deleted", "a page was deleted", page_deleted},
    {"page-copied", "a page is there twice", page_copied},
    {"row-inserted", "a blank row was inserted", row_inserted},
    {"column-inserted", "a blank column was inserted", column_inserted},
    {"row-deleted", "a row was deleted", row_deleted},
    {"far-away", "something stands far beyond a page", far_away},
    {"stray-row", "a row was added under the end of a page", stray_row},
}};

}  // namespace

std::span<const Kind> layout_kinds() { return kinds; }

}  // namespace tenken::test
