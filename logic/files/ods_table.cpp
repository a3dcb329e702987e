// SPDX-License-Identifier: MPL-2.0
// One table:table of an OpenDocument file → a sheet.
#include "logic/files/ods_table.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "logic/files/limits.hpp"
#include "logic/files/ods_cell.hpp"
#include "logic/files/ods_text.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/sheet_ranges.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using workbook::Address;
using workbook::Range;

/// What a row or column element says in its attributes, gone through once.
struct LineAttributes {
  LineAttributes(const pugi::xml_node& line, std::string_view repeats) {
    for (const pugi::xml_attribute& attribute : line.attributes()) {
      const std::string_view name = attribute.name();
      if (is(name, "table:default-cell-style-name")) {
        cell_style = attribute.value();
      } else if (is(name, repeats)) {
        repeated = ods_count(attribute.value());
      } else if (is(name, "table:visibility")) {
        const std::string_view visibility = attribute.value();
        hidden = is(visibility, "collapse") || is(visibility, "filter");
      }
    }
  }

  std::string_view cell_style;  ///< of cells that have none themselves
  std::int64_t repeated = 1;
  bool hidden = false;
};

/// Walks over a table's columns and rows.
class TableReader {
 public:
  TableReader(const pugi::xml_node& table, std::size_t index, const OdsContext& context)
      : table_(table),
        context_(context),
        builder_(valid_utf8(table.attribute("table:name").value()), index, context.first_day,
                 context.budget, context.missing) {}

  workbook::Sheet read() {
    workbook::Sheet& sheet = builder_.sheet();
    sheet.hidden = context_.styles.hides_table(value(table_, "table:style-name"));
    if (value(table_, "table:print") != "false") {
      sheet.print_ranges = ods_ranges(value(table_, "table:print-ranges"));
    }
    read_conditional();
    read_lines(table_, 0);
    return builder_.take();
  }

 private:
  /// A cell of a row, before the row is repeated.
  struct RowCell {
    pugi::xml_node node;
    std::int32_t column = 0;
    std::int32_t repeated = 1;
    OdsCell content;
    const NumberStyle* style = nullptr;  ///< of a number, or of a result that is not there
    bool conditional = false;            ///< the same number may be displayed in another way
    Address merge{};                     ///< the last cell, from {0, 0}
    Address array{};                     ///< of a formula over several cells, from {0, 0}
  };

  void read_conditional();
  void read_lines(const pugi::xml_node& parent, int depth);
  void read_column(const pugi::xml_node& column);
  void read_row(const pugi::xml_node& row);
  void read_cells(const pugi::xml_node& row, std::string_view row_style);
  void read_comment(const pugi::xml_node& cell, std::int64_t column);
  void find_style(const OdsCellAttributes& attributes, std::string_view row_style,
                  std::int64_t column, RowCell& cell);
  void place(const RowCell& cell, std::int32_t row);
  RowCell& next_cell();

  [[nodiscard]] std::string_view column_style(std::int64_t column) const {
    const auto index = static_cast<std::size_t>(column);
    return index < column_styles_.size() ? column_styles_[index] : std::string_view();
  }

  pugi::xml_node table_;
  const OdsContext& context_;
  SheetBuilder builder_;
  // Of the row that is being read: the first ones. There is one room for all rows, and for their
  // texts.
  std::vector<RowCell> row_cells_;
  std::size_t row_size_ = 0;
  std::vector<std::string_view> column_styles_;
  std::int64_t column_ = 0;
  std::int64_t row_ = 0;
  std::int64_t first_of_row_ = 0;  // the row that is being read; row_ is behind its repeats
  // Formats that cells have besides their styles. Few, but numbers point to them.
  std::vector<std::unique_ptr<NumberStyle>> own_styles_;
};

void TableReader::read_conditional() {
  for (const pugi::xml_node& format :
       table_.child("calcext:conditional-formats").children("calcext:conditional-format")) {
    for (const Range& range : ods_ranges(value(format, "calcext:target-range-address"))) {
      builder_.conditional.push_back(range);
    }
  }
}

void TableReader::read_lines(const pugi::xml_node& parent, int depth) {
  if (depth > max_depth) fail_too_large(message::msg("行や列のグループの入れ子が深すぎます"));
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = node.name();
    if (name == "table:table-row") {
      read_row(node);
    } else if (name == "table:table-column") {
      read_column(node);
    } else if (name == "table:table-row-group" || name == "table:table-rows" ||
               name == "table:table-header-rows" || name == "table:table-column-group" ||
               name == "table:table-columns" || name == "table:table-header-columns") {
      read_lines(node, depth + 1);
    }
  }
}

void TableReader::read_column(const pugi::xml_node& column) {
  const LineAttributes attributes(column, "table:number-columns-repeated");
  const std::int64_t end = column_ + attributes.repeated;
  for (; column_ < std::min<std::int64_t>(end, workbook::max_columns); ++column_) {
    column_styles_.push_back(attributes.cell_style);
    if (attributes.hidden) builder_.hide_column(static_cast<std::int32_t>(column_));
  }
  column_ = end;
}

TableReader::RowCell& TableReader::next_cell() {
  if (row_size_ == row_cells_.size()) row_cells_.emplace_back();
  return row_cells_[row_size_++];
}

void TableReader::read_cells(const pugi::xml_node& row, std::string_view row_style) {
  row_size_ = 0;
  std::int64_t column = 0;
  bool beyond = false;
  for (pugi::xml_node node = row.first_child(); !node.empty(); node = node.next_sibling()) {
    const std::string_view name = node.name();
    if (!is(name, "table:table-cell") && !is(name, "table:covered-table-cell")) continue;
    const std::int64_t begin = column;
    const OdsCellAttributes attributes(node);
    column += attributes.repeated;
    const bool merged = attributes.columns > 1 || attributes.rows > 1;
    // Most cells of a sheet have a style and nothing in it.
    if (!merged && attributes.type.empty() && !attributes.formula && node.first_child().empty()) {
      continue;
    }
    read_comment(node, begin);
    // One filled cell beyond what is read is enough to see that there is more.
    if (begin >= workbook::max_columns && beyond) continue;
    RowCell& cell = next_cell();
    cell.node = node;
    cell.column = static_cast<std::int32_t>(std::min<std::int64_t>(begin, workbook::max_columns));
    // One column beyond what is read, so that it is seen that there is more.
    cell.repeated = static_cast<std::int32_t>(
        std::min<std::int64_t>(attributes.repeated, workbook::max_columns + 1));
    read_ods_cell(node, attributes, context_.formulas, context_.first_day, context_.always_computed,
                  cell.content);
    find_style(attributes, row_style, begin, cell);
    beyond = beyond || (begin >= workbook::max_columns && !cell.content.cell.empty());
    const auto last = [](std::int64_t rows, std::int64_t columns) {
      return Address{.row = static_cast<std::int32_t>(rows) - 1,
                     .column = static_cast<std::int32_t>(columns) - 1};
    };
    cell.merge = last(attributes.rows, attributes.columns);
    cell.array = last(attributes.array_rows, attributes.array_columns);
  }
}

/// Only how numbers are displayed is asked of styles, and how they would be in a text's cell, so
/// that most cells' are not looked for.
void TableReader::find_style(const OdsCellAttributes& attributes, std::string_view row_style,
                             std::int64_t column, RowCell& cell) {
  const workbook::CellType type = cell.content.cell.type;
  const bool is_number = type == workbook::CellType::number;
  cell.style = nullptr;
  cell.conditional = false;
  if (!is_number && type != workbook::CellType::text && !cell.content.without_result) return;
  std::string_view name = attributes.style.value();
  if (name.empty()) name = row_style;
  if (name.empty()) name = column_style(column);
  const OdsCellStyle& style = context_.styles.cell(name);
  cell.style = &style.number;
  cell.conditional = style.conditional && type != workbook::CellType::text;
  if (!is_number) return;
  if (auto own = ods_own_style(attributes.type, style.number)) {
    own_styles_.push_back(std::make_unique<NumberStyle>(*std::move(own)));
    cell.style = own_styles_.back().get();
  }
}

void TableReader::read_comment(const pugi::xml_node& cell, std::int64_t column) {
  pugi::xml_node annotation = cell.first_child();
  while (!annotation.empty() && !is(annotation.name(), "office:annotation")) {
    annotation = annotation.next_sibling();
  }
  constexpr std::int64_t sheet_rows = 1048576;
  if (annotation.empty() || row_ > sheet_rows) return;
  builder_.add_comment({.row = static_cast<std::int32_t>(first_of_row_),
                        .column = static_cast<std::int32_t>(column)},
                       valid_utf8(ods_cell_text(annotation)));
}

void TableReader::place(const RowCell& cell, std::int32_t row) {
  for (std::int32_t i = 0; i < cell.repeated; ++i) {
    const Address at{.row = row, .column = cell.column + i};
    const auto area = [&](Address last) {
      return Range{.first = at,
                   .last = {.row = at.row + last.row, .column = at.column + last.column}};
    };
    if (cell.merge != Address{}) builder_.add_merge(area(cell.merge));
    if (cell.array != Address{}) builder_.add_array(area(cell.array), cell.content.cell.formula);
    if (cell.conditional) builder_.conditional.push_back({.first = at, .last = at});
    if (cell.content.without_result) {
      builder_.add_without_result(at, cell.content.cell.formula, *cell.style);
    } else {
      builder_.add(at, cell.content.cell, cell.style, cell.node);
    }
    if (at.column >= workbook::max_columns) break;
  }
}

void TableReader::read_row(const pugi::xml_node& row) {
  const std::int64_t begin = row_;
  first_of_row_ = row_;
  const LineAttributes attributes(row, "table:number-rows-repeated");
  row_ += attributes.repeated;
  read_cells(row, attributes.cell_style);
  const std::span<const RowCell> cells = std::span(row_cells_).first(row_size_);
  if (cells.empty() && !attributes.hidden) return;
  const auto filled = std::find_if(cells.rbegin(), cells.rend(), [](const RowCell& cell) {
    return !cell.content.cell.empty() || cell.content.without_result;
  });
  // One row beyond what is read, so that it is seen that there is more.
  const std::int64_t end = std::min<std::int64_t>(row_, workbook::max_rows + 1);
  for (std::int64_t at = std::min<std::int64_t>(begin, workbook::max_rows); at < end; ++at) {
    const auto number = static_cast<std::int32_t>(at);
    if (attributes.hidden) builder_.hide_row(number);
    if (filled != cells.rend()) {
      builder_.expect({.row = number, .column = filled->column + filled->repeated - 1});
    }
    for (const RowCell& cell : cells) place(cell, number);
  }
}

}  // namespace

workbook::Sheet read_ods_table(const pugi::xml_node& table, std::size_t index,
                               const OdsContext& context) {
  return TableReader(table, index, context).read();
}

}  // namespace tenken::files
