// SPDX-License-Identifier: MPL-2.0
// content.xml: the sheets with their cells, merges, formulas and drop-downs.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "logic/files/ods.hpp"
#include "logic/files/xml.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::files {
namespace {

using workbook::quoted;

std::string in_file(const std::string& sheet, const workbook::Range& range) {
  const std::string name = quoted(sheet, '\'') + ".";
  return name + workbook::to_a1(range.first) + ":" + name + workbook::to_a1(range.last);
}

/// Writes the body of one document.
class ContentWriter {
 public:
  ContentWriter(const fill::FilledForm& form, pugi::xml_node root) : form_(form), root_(root) {}

  void write() {
    automatic_ = add(root_, "office:automatic-styles");
    add_table_style("ta1", scaled_to_paper);
    add_table_style("ta2", scaled_to_width);
    const pugi::xml_node body = add(add(root_, "office:body"), "office:spreadsheet");
    validations_ = add(body, "table:content-validations");
    for (std::size_t i = 0; i < form_.sheets.size(); ++i) write_sheet(body, i);
    if (validations_.first_child().empty())
      body.parent().child("office:spreadsheet").remove_child(validations_);
  }

 private:
  /// A cell of the grid: the first of a form cell, or one that its merge covers.
  struct GridCell {
    const fill::FormCell* cell = nullptr;
    bool covered = false;
  };

  void add_table_style(const char* name, const char* master_page) {
    const pugi::xml_node style = add(
        automatic_, "style:style",
        {{"style:name", name}, {"style:family", "table"}, {"style:master-page-name", master_page}});
    add(style, "style:table-properties",
        {{"table:display", "true"}, {"style:writing-mode", "lr-tb"}});
  }
  void write_sheet(pugi::xml_node body, std::size_t index);
  void write_row(pugi::xml_node table, std::size_t sheet, const std::string& style,
                 const std::vector<GridCell>& cells);
  void write_cell(pugi::xml_node node, std::size_t sheet, const fill::FormCell& cell);
  void write_formats(pugi::xml_node table, const fill::FormSheet& sheet) const;
  std::string column_style(double width);
  /// `begins_page`: a new sheet of paper begins with the row.
  std::string row_style(double height, bool begins_page);
  std::string validation(std::size_t sheet, const fill::FormCell& cell);

  const fill::FilledForm& form_;
  pugi::xml_node root_;
  pugi::xml_node automatic_;
  pugi::xml_node validations_;
  std::map<double, std::string> column_styles_;
  std::map<std::pair<double, bool>, std::string> row_styles_;
  std::map<std::pair<const fill::InputRule*, std::vector<std::string>>, std::string>
      known_validations_;
};

std::string ContentWriter::column_style(double width) {
  auto& name = column_styles_[width];
  if (!name.empty()) return name;
  name = "co" + std::to_string(column_styles_.size());
  add(add(automatic_, "style:style", {{"style:name", name}, {"style:family", "table-column"}}),
      "style:table-column-properties", {{"style:column-width", length(width, "mm")}});
  return name;
}

std::string ContentWriter::row_style(double height, bool begins_page) {
  auto& name = row_styles_[{height, begins_page}];
  if (!name.empty()) return name;
  name = "ro" + std::to_string(row_styles_.size());
  pugi::xml_node properties =
      add(add(automatic_, "style:style", {{"style:name", name}, {"style:family", "table-row"}}),
          "style:table-row-properties",
          {{"style:row-height", length(height, "mm")}, {"style:use-optimal-row-height", "false"}});
  if (begins_page) properties.append_attribute("fo:break-before").set_value("page");
  return name;
}

std::string ContentWriter::validation(std::size_t sheet, const fill::FormCell& cell) {
  auto& name = known_validations_[{cell.input, cell.choices}];
  if (!name.empty()) return name;
  name = "val" + std::to_string(known_validations_.size());
  const fill::InputRule& rule = *cell.input;
  pugi::xml_node node =
      add(validations_, "table:content-validation",
          {{"table:name", name},
           {"table:allow-empty-cell", "true"},
           {"table:base-cell-address",
            quoted(form_.sheets[sheet].name, '\'') + "." + workbook::to_a1(cell.area.first)}});
  if (!cell.choices.empty()) {
    std::string list;
    for (const std::string& choice : cell.choices) {
      list += (list.empty() ? "" : ";") + quoted(choice, '"');
    }
    node.append_attribute("table:condition")
        .set_value(("of:cell-content-is-in-list(" + list + ")").c_str());
    node.append_attribute("table:display-list").set_value("unsorted");
  }
  add_paragraphs(
      add(node, "table:help-message", {{"table:title", rule.title}, {"table:display", "true"}}),
      rule.help);
  if (!cell.choices.empty() && rule.other != "allow") {
    add(node, "table:error-message",
        {{"table:message-type", rule.other}, {"table:display", "true"}});
  }
  return name;
}

void ContentWriter::write_cell(pugi::xml_node node, std::size_t sheet, const fill::FormCell& cell) {
  const auto attribute = [&node](const char* name, const std::string& value) {
    node.append_attribute(name).set_value(value.c_str());
  };
  if (cell.area.first != cell.area.last) {
    attribute("table:number-columns-spanned", std::to_string(cell.area.columns()));
    attribute("table:number-rows-spanned", std::to_string(cell.area.rows()));
  }
  if (cell.input != nullptr) {
    attribute("table:content-validation-name", validation(sheet, cell));
  }
  if (cell.formula) {
    attribute("table:formula", compute::file_formula(*cell.formula, sheet, form_.sheet_names()));
  }
  const workbook::Cell& content = cell.content;
  switch (content.type) {
    case workbook::CellType::empty:
      return;
    case workbook::CellType::number:
      attribute("office:value-type", "float");
      attribute("office:value", workbook::plain_digits(content.number));
      attribute("calcext:value-type", "float");
      return add_paragraphs(node, workbook::plain_digits(content.number));
    case workbook::CellType::text:
      attribute("office:value-type", "string");
      // Calc takes a formula's cached text from this attribute; without it, it calculates on
      // loading, which without the extension gives #NAME?.
      if (cell.formula) attribute("office:string-value", content.text);
      attribute("calcext:value-type", "string");
      return add_paragraphs(node, content.text);
    case workbook::CellType::error:
      attribute("office:value-type", "string");
      attribute("office:string-value", "");
      attribute("calcext:value-type", "error");
      return add_paragraphs(node, content.text);
  }
}

void ContentWriter::write_row(pugi::xml_node table, std::size_t sheet, const std::string& style,
                              const std::vector<GridCell>& cells) {
  const pugi::xml_node row = add(table, "table:table-row", {{"table:style-name", style}});
  std::size_t used = cells.size();
  while (used > 0 && cells[used - 1].cell == nullptr) --used;
  for (std::size_t column = 0; column < used; ++column) {
    const GridCell& cell = cells[column];
    const pugi::xml_node node =
        add(row, cell.covered ? "table:covered-table-cell" : "table:table-cell");
    if (cell.cell == nullptr) continue;
    // Covered cells have the style too: the outer ones draw the merge's right and lower edge.
    if (!cell.cell->style.empty()) {
      pugi::xml_node(node).append_attribute("table:style-name").set_value(cell.cell->style.c_str());
    }
    if (!cell.covered) write_cell(node, sheet, *cell.cell);
  }
  if (used == 0) add(row, "table:table-cell");
}

void ContentWriter::write_formats(pugi::xml_node table, const fill::FormSheet& sheet) const {
  // Grouped numbers show decimals only where there are any, which no number format can say alone.
  std::vector<std::pair<std::string, workbook::Range>> cells;
  for (const fill::FormCell& cell : sheet.cells) {
    const auto style = form_.look->styles.find(cell.style);
    if (style == form_.look->styles.end() || style->second.format != "value") continue;
    if (!form_.look->styles.contains(cell.style + "_decimal")) continue;
    cells.emplace_back(cell.style, cell.area);
  }
  if (cells.empty()) return;
  const pugi::xml_node formats = add(table, "calcext:conditional-formats");
  for (const auto& [style, area] : cells) {
    const std::string first = workbook::to_a1(area.first);
    const std::string cell = "[." + first + "]";
    std::string has_decimals = "formula-is(IF(ISNUMBER(";
    has_decimals.append(cell).append(");").append(cell).append("<>INT(").append(cell).append(
        ");0))");
    const pugi::xml_node format =
        add(formats, "calcext:conditional-format",
            {{"calcext:target-range-address", in_file(sheet.name, area)}});
    add(format, "calcext:condition",
        {{"calcext:apply-style-name", style + "_decimal"},
         {"calcext:value", has_decimals},
         {"calcext:base-cell-address", quoted(sheet.name, '\'') + "." + first}});
  }
}

void ContentWriter::write_sheet(pugi::xml_node body, std::size_t index) {
  const fill::FormSheet& sheet = form_.sheets[index];
  const pugi::xml_node table = add(body, "table:table",
                                   {{"table:name", sheet.name},
                                    {"table:style-name", sheet.may_break ? "ta2" : "ta1"},
                                    {"table:print-ranges", in_file(sheet.name, sheet.print)}});
  for (const double width : sheet.columns) {
    add(table, "table:table-column",
        {{"table:style-name", column_style(width)}, {"table:default-cell-style-name", "Default"}});
  }
  std::vector<std::vector<GridCell>> rows(sheet.rows.size(),
                                          std::vector<GridCell>(sheet.columns.size()));
  for (const fill::FormCell& cell : sheet.cells) {
    for (std::int32_t row = cell.area.first.row; row <= cell.area.last.row; ++row) {
      for (std::int32_t column = cell.area.first.column; column <= cell.area.last.column;
           ++column) {
        rows.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column)) = {
            .cell = &cell, .covered = workbook::Address{row, column} != cell.area.first};
      }
    }
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const bool begins_page = std::ranges::count(sheet.page_breaks, row) > 0;
    write_row(table, index, row_style(sheet.rows[row], begins_page), rows[row]);
  }
  write_formats(table, sheet);
}

}  // namespace

std::string content_xml(const fill::FilledForm& form) {
  pugi::xml_document document;
  ContentWriter(form, add_root(document, "office:document-content")).write();
  return to_string(document);
}

}  // namespace tenken::files
