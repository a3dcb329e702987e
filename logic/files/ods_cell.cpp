// SPDX-License-Identifier: MPL-2.0
// One table:table-cell of an OpenDocument file.
#include "logic/files/ods_cell.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "logic/files/calendar.hpp"
#include "logic/files/excel_number_format.hpp"
#include "logic/files/formula_notation.hpp"
#include "logic/files/ods_text.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using workbook::CellType;
using workbook::NumberFormat;

bool is_plain(const NumberStyle& style) {
  return style.kind == NumberFormat::general && !style.boolean;
}

/// The number of a cell of this type; nullopt for text, and for what is no number.
std::optional<double> number_of(std::string_view type, std::string_view value,
                                std::int64_t first_day) {
  if (type == "float" || type == "percentage" || type == "currency") return to_number(value);
  if (type == "date") return serial_of_date(value, first_day);
  if (type == "time") return serial_of_duration(value);
  // An office writes any number that it displays as TRUE.
  if (type == "boolean") return to_number(value).value_or(is_true(value) ? 1 : 0);
  return std::nullopt;
}

/// The attribute in which an element of this type has its number.
const char* value_attribute(std::string_view type) {
  if (type == "date") return "office:date-value";
  if (type == "time") return "office:time-value";
  if (type == "boolean") return "office:boolean-value";
  return "office:value";
}

/// The format that the type gives to a number whose style has none for it.
std::optional<NumberStyle> style_of_type(std::string_view type, const NumberStyle& style) {
  if (type == "percentage" && style.kind != NumberFormat::percent) {
    return parse_number_format("0.00%");
  }
  if (type == "date" && style.kind != NumberFormat::date && style.kind != NumberFormat::time) {
    return parse_number_format("YYYY/MM/DD");
  }
  if (type == "boolean" && is_plain(style) && style.sections.empty()) {
    NumberStyle truth;
    truth.boolean = true;
    truth.kind = NumberFormat::truth;
    return truth;
  }
  if (type == "time" && is_plain(style) && style.sections.empty()) {
    return parse_number_format("HH:MM:SS");
  }
  return std::nullopt;
}

/// What a spreadsheet shows of a result that could not be computed.
bool is_error_name(std::string_view text) {
  static constexpr auto names = std::to_array<std::string_view>(
      {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"});
  if (std::ranges::find(names, text) != names.end()) return true;
  constexpr std::string_view code = "Err:";
  return text.starts_with(code) && to_number(text.substr(code.size()));
}

/// Programs other than LibreOffice have no word for the type of an error: they write a text, an
/// empty one, or 0, and show the error.
bool shows_error(const OdsCellAttributes& attributes, std::string_view shown) {
  if (!attributes.formula || !attributes.result.empty() || !is_error_name(shown)) return false;
  const bool is_number = !attributes.type.empty() && attributes.type != "string";
  if (is_number) return to_number(attributes.value).value_or(0) == 0;
  return !attributes.text || attributes.text->empty() || *attributes.text == shown;
}

}  // namespace

std::int64_t ods_count(std::string_view text) {
  constexpr std::int64_t most = 1'000'000'000;
  return std::clamp<std::int64_t>(to_integer(text, 1), 1, most);
}

OdsCellAttributes::OdsCellAttributes(const pugi::xml_node& node) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    const std::string_view said = attribute.value();
    if (name == "table:style-name") {
      style = said;
    } else if (name == "office:value-type") {
      type = said;
    } else if (name == "table:formula") {
      formula = said;
    } else if (name == "office:string-value") {
      text = said;
    } else if (name == "calcext:value-type") {
      result = said;
    } else if (name == "table:number-columns-repeated") {
      repeated = ods_count(said);
    } else if (name == "table:number-columns-spanned") {
      columns = ods_count(said);
    } else if (name == "table:number-rows-spanned") {
      rows = ods_count(said);
    } else if (name == "table:number-matrix-columns-spanned") {
      array_columns = ods_count(said);
    } else if (name == "table:number-matrix-rows-spanned") {
      array_rows = ods_count(said);
    }
  }
  // The type may stand behind the value.
  if (!type.empty() && type != "string") value = node.attribute(value_attribute(type)).value();
}

OdsCell read_ods_cell(const pugi::xml_node& node, const OdsCellAttributes& attributes,
                      const NumberStyle& style, std::int64_t first_day, bool always_computed) {
  OdsCell read;
  if (attributes.formula) {
    read.cell.formula = valid_utf8(from_open_formula(*attributes.formula));
  }
  const std::string_view type = attributes.type;
  std::string text = ods_cell_text(node);
  if (attributes.result == "error" || shows_error(attributes, text)) {
    read.cell.type = CellType::error;
    read.cell.text = valid_utf8(std::move(text));
    return read;
  }
  if (const auto number = number_of(type, attributes.value, first_day)) {
    read.cell.type = CellType::number;
    read.cell.number = *number;
    read.paragraphs = std::move(text);
    read.own_style = style_of_type(type, style);
    if (read.own_style) read.own_style->unseen = style.unseen;
    return read;
  }
  // An office takes what is typed from the paragraphs where the attribute is empty.
  if (attributes.text && (read.cell.has_formula() || !attributes.text->empty())) {
    text = *attributes.text;
  }
  if (read.cell.has_formula() && type.empty() && text.empty() && !always_computed) {
    read.without_result = true;
    return read;
  }
  read.cell.text = valid_utf8(std::move(text));
  read.cell.type = read.cell.text.empty() ? CellType::empty : CellType::text;
  return read;
}

}  // namespace tenken::files
