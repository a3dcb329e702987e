// SPDX-License-Identifier: MPL-2.0
// What the readers of both kinds of file share while they fill a workbook.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/files/missing_results.hpp"
#include "logic/files/number_style.hpp"
#include "logic/workbook/text_budget.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::files {

/// Counts what a file makes us keep, and ends the reading when that is too much.
class Budget {
 public:
  /// A row of so many columns will be stored.
  void add_row(std::size_t columns);
  /// A text of so many bytes will be stored.
  void add_text(std::size_t bytes);

  workbook::TextBudget texts;  ///< those of cells, which are cut where they are too long

 private:
  std::size_t cells_ = 0;
  std::size_t text_ = 0;
};

/// Gathers one sheet's cells as a snapshot of the open document has them.
class SheetBuilder {
 public:
  /// `first_day` as in calendar.hpp; `index` is the sheet's among the result's.
  SheetBuilder(std::string name, std::size_t index, std::int64_t first_day, Budget& budget,
               MissingResults& missing);

  [[nodiscard]] workbook::Sheet& sheet() { return sheet_; }

  /// Where a conditional format may show a number in another way than its cell's format.
  std::vector<workbook::Range> conditional;

  /// The last cell of a row that will be put there: room is made at once for all before it. Not
  /// needed, but cells that come one by one are moved about.
  void expect(workbook::Address last);

  /// Puts `cell` there, or notes that the sheet is larger than what is read. A number is displayed
  /// as `style` says, or, where that is not known, as the paragraphs of `fallback` have it, an
  /// element of OpenDocument.
  void add(workbook::Address at, const workbook::Cell& cell, const NumberStyle* style = nullptr,
           const pugi::xml_node& fallback = {});

  /// Puts `text` there, as far as it is kept, and the formula that it came from. A number in its
  /// place would be displayed as `style` says.
  void add_text(workbook::Address at, std::string_view text, const std::string& formula,
                const NumberStyle* style = nullptr);

  /// Puts an error where a formula has no result, and remembers the place, where a number would be
  /// displayed as `style` says.
  void add_without_result(workbook::Address at, std::string formula, const NumberStyle& style);

  /// One formula fills `area`: every cell of it has the formula, as in an open document.
  void add_array(const workbook::Range& area, const std::string& formula);

  void add_comment(workbook::Address at, std::string text);

  void add_merge(const workbook::Range& area);
  void hide_row(std::int32_t row) { hidden_rows_.push_back(row); }
  void hide_column(std::int32_t column) { hidden_columns_.push_back(column); }

  /// The sheet, when all of it has been added.
  [[nodiscard]] workbook::Sheet take();

 private:
  [[nodiscard]] bool make_room(workbook::Address at);
  void begin_row(std::int32_t row, std::size_t columns);
  void remember_number(workbook::Address at, const NumberStyle& style,
                       const pugi::xml_node& fallback);
  void show_numbers();
  [[nodiscard]] bool conditional_at(workbook::Address at) const;
  void fill_arrays();
  void order_comments();

  struct Shown {
    workbook::Address at;
    const NumberStyle* style = nullptr;
    pugi::xml_node fallback;
  };

  workbook::Sheet sheet_;
  std::size_t index_;
  std::int64_t first_day_;
  Budget& budget_;
  MissingResults& missing_;
  std::vector<std::int32_t> hidden_rows_;
  std::vector<std::int32_t> hidden_columns_;
  std::vector<Shown> numbers_;
  workbook::Address last_number_{.row = -1, .column = -1};  // of `numbers_`
  std::vector<std::pair<workbook::Range, std::string>> arrays_;
  std::int32_t row_ = -1;
  std::size_t columns_ = 0;  // of `row_`, as far as they are paid for
};

}  // namespace tenken::files
