// SPDX-License-Identifier: MPL-2.0
// The snapshot: sheets with what matters of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "logic/workbook/address.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::workbook {

/// A comment on a cell. Not a part of the page: it is neither printed nor a field's content.
struct Comment {
  Address cell;
  std::string text;  ///< UTF-8; long ones are cut
  bool operator==(const Comment&) const = default;
};

/// A plain snapshot of one sheet, from wherever it came. Only filled cells are stored.
class Sheet {
 public:
  explicit Sheet(std::string name) : name_(std::move(name)) {}

  [[nodiscard]] const std::string& name() const { return name_; }

  /// The cell at `address`; an empty cell where nothing was set.
  [[nodiscard]] const Cell& at(Address address) const;

  /// Puts `cell` at `address`; an empty cell without formula clears the place.
  /// Precondition: row and column are not negative.
  void set(Address address, Cell cell);
  /// A new cell at `address`, in the place of what was there: for whoever fills it at once, with
  /// something. Precondition: row and column are not negative.
  [[nodiscard]] Cell& add(Address address);
  /// The filled cell at `address`, to change it into another filled one; nullptr where none is.
  [[nodiscard]] Cell* find(Address address);
  /// Makes room for so many columns of a row, so that its cells are not moved while it fills.
  void reserve(std::int32_t row, std::size_t columns);

  /// Visits filled cells row by row, left to right.
  template <typename Visit>
  void for_each_filled(const Visit& visit) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      for (std::size_t column = 0; column < rows_[row].size(); ++column) {
        const Cell& cell = rows_[row][column];
        if (cell.empty() && !cell.has_formula()) continue;
        visit(Address{static_cast<std::int32_t>(row), static_cast<std::int32_t>(column)}, cell);
      }
    }
  }

  [[nodiscard]] std::size_t filled_count() const { return filled_; }

  /// The smallest range from A1 that holds every filled cell; nullopt for a blank sheet.
  [[nodiscard]] std::optional<Range> used_range() const;

  /// The merged range that covers `address`, or the single cell itself.
  [[nodiscard]] Range merged_area(Address address) const;

  [[nodiscard]] bool row_hidden(std::int32_t row) const;
  [[nodiscard]] bool column_hidden(std::int32_t column) const;

  std::vector<Range> merges;
  std::vector<Range> print_ranges;
  std::vector<std::int32_t> hidden_rows;     ///< ascending
  std::vector<std::int32_t> hidden_columns;  ///< ascending
  std::vector<Comment> comments;             ///< by row and column; the first max_comments
  bool hidden = false;
  /// True when the source has contents beyond max_rows or max_columns, which were not read.
  bool truncated = false;

 private:
  std::string name_;
  std::vector<std::vector<Cell>> rows_;  // ragged: rows_[r] ends at its last filled column
  std::size_t filled_ = 0;
};

/// 1899-12-30 in days from 1970-01-01.
inline constexpr std::int64_t usual_first_day = -25569;

/// A snapshot of a whole workbook.
struct Workbook {
  std::string file;  ///< path or URL as the user knows it; empty for a document never saved
  std::vector<Sheet> sheets;
  std::map<std::string, std::string> properties;  ///< the document's user-defined properties
  bool read_only = false;
  /// The day that stands behind the number 0 of a date, in days from 1970-01-01: 1899-12-30, or
  /// 1904-01-01 in workbooks that began on a Macintosh.
  std::int64_t first_day = usual_first_day;

  [[nodiscard]] const Cell& at(const Location& location) const;
};

/// The most rows and columns a source reads from one sheet. Forms are an order smaller; a sheet
/// with contents beyond this is marked `truncated`.
inline constexpr std::int32_t max_rows = 2000;
inline constexpr std::int32_t max_columns = 256;

/// The most comments a source reads from one sheet, and the most bytes of one of them.
inline constexpr std::int32_t max_comments = 500;
inline constexpr std::size_t max_comment_bytes = 3000;

}  // namespace tenken::workbook
