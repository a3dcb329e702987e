// SPDX-License-Identifier: MPL-2.0
// What the readers of both kinds of file share while they fill a workbook.
#include "logic/files/reading.hpp"

#include <algorithm>
#include <utility>

#include "logic/files/limits.hpp"
#include "logic/files/ods_text.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {

using message::msg;
using workbook::Address;
using workbook::Cell;
using workbook::CellType;
using workbook::Range;

void Budget::add_row(std::size_t columns) {
  cells_ += columns;
  if (cells_ > max_cells) fail_too_large(msg("セルが {1} 個を超えています", max_cells));
}

void Budget::add_text(std::size_t bytes) {
  text_ += bytes;
  if (bytes > max_text_bytes || text_ > max_all_text_bytes) {
    fail_too_large(msg("セルの文字が多すぎます"));
  }
}

SheetBuilder::SheetBuilder(std::string name, std::size_t index, std::int64_t first_day,
                           Budget& budget, MissingResults& missing)
    : sheet_(std::move(name)),
      index_(index),
      first_day_(first_day),
      budget_(budget),
      missing_(missing) {}

/// False where nothing is kept: beyond what is read of a sheet.
bool SheetBuilder::make_room(Address at) {
  if (at.row >= workbook::max_rows || at.column >= workbook::max_columns) {
    sheet_.truncated = true;
    return false;
  }
  if (at.row < 0 || at.column < 0) return false;
  // Rows of a table are mostly alike.
  if (at.row != row_) begin_row(at.row, columns_);
  if (const auto needed = static_cast<std::size_t>(at.column) + 1; needed > columns_) {
    budget_.add_row(needed - columns_);
    columns_ = needed;
  }
  return true;
}

/// Room is made for `columns` cells: for no more than there are, or than the row before has, so
/// that it is at most twice what is filled.
void SheetBuilder::begin_row(std::int32_t row, std::size_t columns) {
  row_ = row;
  columns_ = 0;
  sheet_.reserve(row, columns);
}

void SheetBuilder::expect(Address last) {
  last.column = std::min(last.column, workbook::max_columns - 1);
  if (last.row >= 0 && last.row < workbook::max_rows && last.row != row_) {
    begin_row(last.row, static_cast<std::size_t>(last.column) + 1);
  }
  static_cast<void>(make_room(last));
}

/// Conditional formats may come later in the file: what is shown is settled at the end, of the
/// first numbers in reading order.
void SheetBuilder::remember_number(Address at, const NumberStyle& style,
                                   const pugi::xml_node& fallback) {
  last_number_ = std::max(last_number_, at);
  numbers_.push_back({.at = at, .style = &style, .fallback = fallback});
}

void SheetBuilder::add(Address at, const Cell& cell, const NumberStyle* style,
                       const pugi::xml_node& fallback) {
  if (cell.type == CellType::text || cell.empty()) {
    return add_text(at, cell.text, cell.formula, style);
  }
  if (!make_room(at)) return;
  Cell& added = sheet_.add(at);
  added.type = cell.type;
  if (cell.type == CellType::number) {
    added.number = cell.number;
    if (style != nullptr) {
      added.format = style->kind;
      // What comes behind more of them than are shown is not remembered.
      if (numbers_.size() < max_shown || at <= last_number_) remember_number(at, *style, fallback);
    }
  } else {
    added.text = cell.text;
  }
  if (cell.has_formula()) added.formula = cell.formula;
  budget_.add_text(added.text.size() + added.formula.size());
}

void SheetBuilder::add_text(Address at, std::string_view text, const std::string& formula,
                            const NumberStyle* style) {
  if ((text.empty() && formula.empty()) || !make_room(at)) return;
  Cell& cell = sheet_.add(at);
  budget_.texts.put(text, cell);
  cell.type = cell.text.empty() ? CellType::empty : CellType::text;
  cell.formula = formula;
  if (style != nullptr && cell.type == CellType::text) cell.format = style->kind;
  budget_.add_text(cell.text.size() + cell.formula.size());
}

void SheetBuilder::add_without_result(Address at, std::string formula, const NumberStyle& style) {
  Cell cell;
  cell.type = CellType::error;
  cell.text = no_result;
  cell.formula = std::move(formula);
  add(at, cell);
  if (at.row < workbook::max_rows && at.column < workbook::max_columns) {
    missing_.add({.place = {.sheet = index_, .cell = at}, .style = style});
  }
}

void SheetBuilder::add_array(const Range& area, const std::string& formula) {
  if (area.first == area.last || formula.empty()) return;
  if (arrays_.size() >= max_arrays) fail_too_large(msg("配列数式が多すぎます"));
  arrays_.emplace_back(area, formula);
}

void SheetBuilder::fill_arrays() {
  std::size_t filled = 0;
  for (const auto& [area, formula] : arrays_) {
    const std::int32_t last_row = std::min(area.last.row, workbook::max_rows - 1);
    const std::int32_t last_column = std::min(area.last.column, workbook::max_columns - 1);
    for (std::int32_t row = area.first.row; row <= last_row; ++row) {
      for (std::int32_t column = area.first.column; column <= last_column; ++column) {
        if (++filled > max_array_cells) fail_too_large(msg("配列数式が多すぎます"));
        Cell* const cell = sheet_.find({row, column});
        if (cell == nullptr || cell->has_formula()) continue;
        budget_.add_text(formula.size());
        cell->formula = formula;
      }
    }
  }
}

void SheetBuilder::add_comment(Address at, std::string text) {
  budget_.add_text(text.size());
  sheet_.comments.push_back({.cell = at, .text = std::move(text)});
}

/// As an open document is asked: in order, the first ones, long ones cut between characters.
void SheetBuilder::order_comments() {
  std::vector<workbook::Comment>& comments = sheet_.comments;
  std::ranges::stable_sort(comments, {}, &workbook::Comment::cell);
  constexpr auto most = static_cast<std::size_t>(workbook::max_comments);
  if (comments.size() > most) comments.resize(most);
  for (workbook::Comment& comment : comments) {
    std::size_t end = workbook::max_comment_bytes;
    if (comment.text.size() <= end) continue;
    while (end > 0 && (comment.text[end] & 0xC0) == 0x80) --end;
    comment.text.resize(end);
  }
}

void SheetBuilder::add_merge(const Range& area) {
  if (area.first == area.last || area.first.row >= workbook::max_rows ||
      area.first.column >= workbook::max_columns) {
    return;
  }
  if (sheet_.merges.size() >= max_merges) fail_too_large(msg("結合されたセルが多すぎます"));
  sheet_.merges.push_back(area);
}

bool SheetBuilder::conditional_at(Address at) const {
  return std::ranges::any_of(conditional, [at](const Range& area) { return area.contains(at); });
}

void SheetBuilder::show_numbers() {
  // In reading order, as an open document is asked: only the first ones are.
  std::ranges::stable_sort(numbers_, {}, &Shown::at);
  std::size_t count = 0;
  for (const Shown& number : numbers_) {
    if (++count > max_shown) break;
    Cell* const cell = sheet_.find(number.at);
    if (cell == nullptr || cell->type != CellType::number) continue;
    show_number(*cell, *number.style,
                {.fallback = [&number] { return valid_utf8(ods_cell_text(number.fallback)); },
                 .conditional = conditional_at(number.at),
                 .first_day = first_day_});
  }
}

workbook::Sheet SheetBuilder::take() {
  fill_arrays();
  order_comments();
  show_numbers();
  for (MissingResult& missing : missing_.first) {
    if (missing.place.sheet == index_) missing.conditional = conditional_at(missing.place.cell);
  }
  std::ranges::sort(sheet_.merges);
  // What is hidden beyond the last content is nothing.
  Address last{.row = -1, .column = -1};
  if (const auto used = sheet_.used_range()) last = used->last;
  for (const Range& merge : sheet_.merges) {
    last.row = std::max(last.row, std::min(merge.last.row, workbook::max_rows - 1));
    last.column = std::max(last.column, std::min(merge.last.column, workbook::max_columns - 1));
  }
  const auto keep = [](std::vector<std::int32_t>& lines, std::int32_t most) {
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::erase_if(lines, [&](std::int32_t line) { return line > most; });
    return std::move(lines);
  };
  sheet_.hidden_rows = keep(hidden_rows_, last.row);
  sheet_.hidden_columns = keep(hidden_columns_, last.column);
  return std::move(sheet_);
}

}  // namespace tenken::files
