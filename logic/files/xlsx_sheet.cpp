// SPDX-License-Identifier: MPL-2.0
// One worksheet of .xlsx → a sheet.
#include "logic/files/xlsx_sheet.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "logic/files/calendar.hpp"
#include "logic/files/formula_notation.hpp"
#include "logic/files/sheet_ranges.hpp"
#include "logic/files/xlsx_strings.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::CellType;

const NumberStyle& plain_style() {
  static const NumberStyle style;
  return style;
}

const NumberStyle& boolean_style() {
  static const NumberStyle style{.kind = workbook::NumberFormat::truth, .boolean = true};
  return style;
}

std::string content_of(const pugi::xml_node& element) {
  std::string text;
  add_content(element, text);
  return text;
}

/// What a <c> says in its attributes, gone through once.
struct CellAttributes {
  explicit CellAttributes(const pugi::xml_node& node) {
    for (pugi::xml_attribute attribute = node.first_attribute();;
         attribute = attribute.next_attribute()) {
      const char* const name = attribute.name();
      if (*name == '\0') break;  // behind the last one
      if (name[1] != '\0') continue;
      if (*name == 'r') {
        place = attribute.value();
      } else if (*name == 's') {
        style = attribute.value();
      } else if (*name == 't') {
        type = attribute.value();
      }
    }
  }

  std::string_view place;
  std::string_view style;
  std::string_view type;
};

class SheetReader {
 public:
  SheetReader(const XlsxContext& context, SheetBuilder& builder)
      : context_(context), builder_(builder) {}

  void read(const pugi::xml_node& worksheet) {
    for (const pugi::xml_node& node : worksheet.children()) {
      const std::string_view name = local_name(node);
      if (name == "cols") {
        for (const pugi::xml_node& column : node.children()) read_column(column);
      } else if (name == "sheetData") {
        for (const pugi::xml_node& row : node.children()) {
          if (local_name(row) == "row") read_row(row);
        }
      } else if (name == "mergeCells") {
        read_merges(node);
      } else if (name == "conditionalFormatting") {
        add_conditional(value(node, "sqref"));
      } else if (name == "extLst") {
        read_extensions(node);
      }
    }
  }

 private:
  /// A shared formula where it stands.
  struct Shared {
    Address at;
    std::string formula;
  };

  void read_column(const pugi::xml_node& column) {
    if (!is_true(value(column, "hidden"))) return;
    const std::int64_t last =
        std::min<std::int64_t>(to_integer(value(column, "max"), 0), workbook::max_columns);
    for (std::int64_t i = std::max<std::int64_t>(to_integer(value(column, "min"), 1), 1); i <= last;
         ++i) {
      builder_.hide_column(static_cast<std::int32_t>(i - 1));
    }
  }

  void read_merges(const pugi::xml_node& merges) {
    for (const pugi::xml_node& merge : merges.children()) {
      if (const auto area = workbook::parse_a1_range(value(merge, "ref"))) {
        builder_.add_merge(*area);
      }
    }
  }

  void add_conditional(std::string_view list) {
    for (const workbook::Range& area : excel_ranges(list, ' ')) {
      builder_.conditional.push_back(area);
    }
  }

  /// Conditional formats that came with later versions: extLst/ext/conditionalFormattings/….
  void read_extensions(const pugi::xml_node& list) {
    for (const pugi::xml_node& extension : list.children()) {
      for (const pugi::xml_node& format : child(extension, "conditionalFormattings").children()) {
        add_conditional(content_of(child(format, "sqref")));
      }
    }
  }

  void read_row(const pugi::xml_node& row);
  void read_cell(const pugi::xml_node& node, const CellAttributes& attributes, Address at);
  std::string formula_of(const pugi::xml_node& element, Address at);

  const XlsxContext& context_;
  SheetBuilder& builder_;
  std::map<std::int64_t, Shared> shared_;
  std::int64_t row_ = 0;  // the next one, from 0
  Cell cell_;             // what is read; one room for all
  std::string pieces_;
};

void SheetReader::read_row(const pugi::xml_node& row) {
  constexpr std::int64_t sheet_rows = 1048576;
  const std::int64_t number = to_integer(value(row, "r"), row_ + 1);
  if (number < 1 || number > sheet_rows) return;
  row_ = number;
  const auto index = static_cast<std::int32_t>(number - 1);
  if (index < workbook::max_rows && is_true(value(row, "hidden"))) builder_.hide_row(index);
  std::int32_t column = 0;
  for (pugi::xml_node cell = row.first_child(); !cell.empty(); cell = cell.next_sibling()) {
    if (!is_local(cell.name(), "c")) continue;
    const CellAttributes attributes(cell);
    if (const auto place = workbook::parse_a1(attributes.place)) column = place->column;
    // Most cells of a form have a style and nothing in it.
    if (!cell.first_child().empty()) {
      read_cell(cell, attributes, {.row = index, .column = column});
    }
    ++column;
  }
}

std::string SheetReader::formula_of(const pugi::xml_node& element, Address at) {
  const std::string_view type = value(element, "t");
  std::string text = decode_escapes(content_of(element));
  if (type == "shared") {
    const std::int64_t id = to_integer(value(element, "si"), -1);
    if (!text.empty()) {
      shared_[id] = {.at = at, .formula = text};
    } else if (const auto found = shared_.find(id); found != shared_.end()) {
      text = moved_excel_formula(found->second.formula, at.row - found->second.at.row,
                                 at.column - found->second.at.column);
    }
  }
  if (text.empty()) return {};
  std::string formula = valid_utf8(from_excel_formula(text));
  if (type == "array") {
    if (const auto area = workbook::parse_a1_range(value(element, "ref"))) {
      builder_.add_array(*area, formula);
    }
  }
  return formula;
}

void SheetReader::read_cell(const pugi::xml_node& node, const CellAttributes& attributes,
                            Address at) {
  cell_.text.clear();
  cell_.formula.clear();
  pugi::xml_node content;
  pugi::xml_node inline_text;
  for (pugi::xml_node part = node.first_child(); !part.empty(); part = part.next_sibling()) {
    const char* const name = part.name();
    if (is_local(name, "v")) {
      content = part;
    } else if (is_local(name, "f")) {
      cell_.formula = formula_of(part, at);
    } else if (is_local(name, "is")) {
      inline_text = part;
    }
  }
  const std::string_view type = attributes.type;
  const auto index = static_cast<std::size_t>(to_integer(attributes.style, 0));
  const NumberStyle* style =
      index < context_.styles.size() ? &context_.styles[index] : &plain_style();
  const auto as_text = [&](std::string_view text) {
    builder_.add_text(at, text, cell_.formula, style);
  };
  if (is(type, "inlineStr")) return as_text(xlsx_text(inline_text));
  std::string_view raw = content.value();
  // Nearly always it is in one piece.
  if (!content.first_child().empty()) {
    pieces_.clear();
    add_content(content, pieces_);
    raw = pieces_;
  }
  if (is(type, "str")) return as_text(valid_utf8(decode_escapes(std::string(raw))));
  if (raw.empty()) {
    if (cell_.has_formula()) builder_.add_without_result(at, cell_.formula, *style);
    return;
  }
  if (is(type, "s")) {
    const std::int64_t number = to_integer(raw, -1);
    const bool known = number >= 0 && static_cast<std::size_t>(number) < context_.strings.size();
    return as_text(known ? std::string_view(context_.strings[static_cast<std::size_t>(number)])
                         : std::string_view());
  }
  if (is(type, "e")) {
    cell_.type = CellType::error;
    cell_.text = valid_utf8(std::string(raw));
    return builder_.add(at, cell_);
  }
  const auto number = is(type, "d") ? serial_of_date(raw, context_.first_day) : to_number(raw);
  if (!number) return as_text(valid_utf8(std::string(raw)));
  if (is(type, "b") && style->sections.empty() && !style->unknown && !style->boolean) {
    style = &boolean_style();
  }
  cell_.type = CellType::number;
  cell_.number = *number;
  builder_.add(at, cell_, style);
}

}  // namespace

void read_xlsx_sheet(const pugi::xml_node& worksheet, const XlsxContext& context,
                     SheetBuilder& builder) {
  SheetReader(context, builder).read(worksheet);
}

}  // namespace tenken::files
