// SPDX-License-Identifier: MPL-2.0
// A plan of growth carried out without an office.
#include "tests/logic/support/carried_out.hpp"

#include <algorithm>
#include <utility>

#include "logic/grow/growing_formulas.hpp"
#include "tests/logic/support/sheet_edit.hpp"

namespace tenken::test {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::Range;
using workbook::Sheet;
using workbook::Workbook;

void write(Workbook& workbook, const std::vector<grow::CellContent>& contents) {
  for (const grow::CellContent& content : contents) {
    Sheet& sheet = workbook.sheets[content.place.sheet];
    Cell cell;
    cell.formula = content.formula;
    sheet.set(content.place.cell, std::move(cell));
  }
}

/// Every formula with the rows of `changed` moved by `count` from `row` on; #REF! for a row that is
/// gone.
void move_references(Workbook& workbook, std::size_t changed, std::int32_t row,
                     std::int32_t count) {
  const auto moved = [&](std::int32_t old) {
    if (old < row) return old;
    return old + count < row ? -1 : old + count;
  };
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const Sheet before = workbook.sheets[i];
    before.for_each_filled([&](Address at, const Cell& cell) {
      if (!cell.has_formula()) return;
      const grow::PlacedFormula place{.workbook = &workbook, .sheet = i, .text = cell.formula};
      Cell now = cell;
      now.formula =
          workbook::rewritten(cell.formula, [&](const workbook::WrittenReference& written) {
            const Range& range = written.reference.range;
            const bool here = place.sheet_of(written.reference) == changed;
            std::int32_t first = here ? moved(range.first.row) : range.first.row;
            std::int32_t last = here ? moved(range.last.row) : range.last.row;
            if (first < 0 && last < 0) return std::string("#REF!");
            if (first < 0) first = row;
            if (last < 0) last = row - 1;
            return with_rows(cell.formula, written, first, last);
          });
      workbook.sheets[i].set(at, std::move(now));
    });
  }
}

void erase_merges(Sheet& sheet, const std::vector<Range>& merges) {
  std::erase_if(sheet.merges,
                [&](const Range& merge) { return std::ranges::count(merges, merge) > 0; });
}

void insert(const grow::RowChange& change, Workbook& workbook) {
  Sheet& sheet = workbook.sheets[change.sheet];
  const Sheet source = sheet;
  sheet = insert_rows(sheet, change.row, change.count);
  sheet.print_ranges = source.print_ranges;
  move_references(workbook, change.sheet, change.row, change.count);
  const std::int32_t first = *change.copied_from;
  const std::int32_t lower = change.row - first;
  const auto copied = [&](std::int32_t row) { return row >= first && row < first + change.count; };
  source.for_each_filled([&](Address at, const Cell& cell) {
    if (copied(at.row)) sheet.set({at.row + lower, at.column}, cell);
  });
  for (Range merge : source.merges) {
    if (!copied(merge.first.row) || !copied(merge.last.row)) continue;
    merge.first.row += lower;
    merge.last.row += lower;
    sheet.merges.push_back(merge);
  }
}

void remove(const grow::RowChange& change, Workbook& workbook) {
  Sheet& sheet = workbook.sheets[change.sheet];
  for (const Range& cells : change.carried) {
    sheet.set({change.row + change.count, cells.first.column}, sheet.at(cells.first));
  }
  const auto print_ranges = sheet.print_ranges;
  sheet = delete_rows(sheet, change.row, change.count);
  sheet.print_ranges = print_ranges;
  move_references(workbook, change.sheet, change.row, -change.count);
}

}  // namespace

Workbook carried_out(const grow::GrowthPlan& plan, Workbook workbook) {
  workbook::apply(plan.edits, workbook);
  write(workbook, plan.before);
  for (const grow::RowChange& change : plan.changes) {
    Sheet& sheet = workbook.sheets[change.sheet];
    erase_merges(sheet, change.dissolved);
    change.inserts() ? insert(change, workbook) : remove(change, workbook);
    sheet.merges.insert(sheet.merges.end(), change.merged.begin(), change.merged.end());
    std::ranges::sort(sheet.merges);
  }
  write(workbook, plan.after);
  for (const auto& [sheet, ranges] : plan.print_ranges) {
    workbook.sheets[sheet].print_ranges = ranges;
  }
  return workbook;
}

}  // namespace tenken::test
