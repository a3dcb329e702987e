// SPDX-License-Identifier: MPL-2.0
// One table:table-cell of an OpenDocument file.
#include "logic/files/ods_cell.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "logic/files/calendar.hpp"
#include "logic/files/excel_number_format.hpp"
#include "logic/files/ods_text.hpp"
#include "logic/files/xml_part.hpp"
#include "logic/text/characters.hpp"

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
  if (is(type, "float") || is(type, "percentage") || is(type, "currency")) return to_number(value);
  if (is(type, "date")) return serial_of_date(value, first_day);
  if (is(type, "time")) return serial_of_duration(value);
  // An office writes any number that it displays as TRUE.
  if (is(type, "boolean")) return to_number(value).value_or(is_true(value) ? 1 : 0);
  return std::nullopt;
}

/// The attribute in which an element of this type has its number, when it is not the usual one.
const char* value_attribute(std::string_view type) {
  if (is(type, "date")) return "office:date-value";
  if (is(type, "time")) return "office:time-value";
  if (is(type, "boolean")) return "office:boolean-value";
  return nullptr;
}

/// The format that the type gives to a number whose style has none for it.
std::optional<NumberStyle> style_of_type(std::string_view type, const NumberStyle& style) {
  if (is(type, "float")) return std::nullopt;
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

/// An error's name as an open document has it, in whatever language the office wrote it: エラー:502
/// is Err:502.
std::string error_name(std::string text) {
  constexpr std::size_t digits = 3;
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos || text.size() != colon + 1 + digits) return text;
  const std::string code = text.substr(colon + 1);
  return std::ranges::all_of(code, text::is_digit) ? "Err:" + code : text;
}

/// Programs other than LibreOffice have no word for the type of an error: they write a text, an
/// empty one, or 0, and show the error.
bool shows_error(const OdsCellAttributes& attributes, std::string_view shown) {
  if (!is_error_name(shown)) return false;
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
  for (pugi::xml_attribute attribute = node.first_attribute();;
       attribute = attribute.next_attribute()) {
    const char* const begin = attribute.name();
    if (*begin == '\0') break;  // behind the last one
    const std::string_view name = begin;
    if (is(name, "table:style-name")) {
      style = attribute;
    } else if (is(name, "office:value-type")) {
      type = attribute.value();
    } else if (is(name, "office:value")) {
      value = attribute.value();
    } else if (is(name, "table:formula")) {
      formula = attribute.value();
    } else if (is(name, "office:string-value")) {
      text = attribute.value();
    } else if (is(name, "calcext:value-type")) {
      result = attribute.value();
    } else if (is(name, "table:number-columns-repeated")) {
      repeated = ods_count(attribute.value());
    } else if (is(name, "table:number-columns-spanned")) {
      columns = ods_count(attribute.value());
    } else if (is(name, "table:number-rows-spanned")) {
      rows = ods_count(attribute.value());
    } else if (is(name, "table:number-matrix-columns-spanned")) {
      array_columns = ods_count(attribute.value());
    } else if (is(name, "table:number-matrix-rows-spanned")) {
      array_rows = ods_count(attribute.value());
    }
  }
  // The type may stand behind the value.
  if (const char* other = value_attribute(type)) value = node.attribute(other).value();
}

std::optional<NumberStyle> ods_own_style(std::string_view type, const NumberStyle& style) {
  std::optional<NumberStyle> own = style_of_type(type, style);
  if (own) own->unseen = style.unseen;
  return own;
}

void read_ods_cell(const pugi::xml_node& node, const OdsCellAttributes& attributes,
                   OpenFormulas& formulas, std::int64_t first_day, bool always_computed,
                   OdsCell& read) {
  workbook::Cell& cell = read.cell;
  cell.type = CellType::empty;
  cell.text.clear();
  cell.formula.clear();
  read.without_result = false;
  if (attributes.formula) {
    formulas.convert(*attributes.formula, cell.formula);
    cell.formula = valid_utf8(std::move(cell.formula));
  }
  // The paragraphs are only read where they count: of a number an office has its own.
  bool has_text = false;
  if (attributes.result == "error" || (attributes.formula && attributes.result.empty())) {
    read_ods_cell_text(node, cell.text);
    has_text = true;
    if (!attributes.result.empty() || shows_error(attributes, cell.text)) {
      cell.type = CellType::error;
      cell.text = error_name(valid_utf8(std::move(cell.text)));
      return;
    }
  }
  if (const auto number = number_of(attributes.type, attributes.value, first_day)) {
    cell.type = CellType::number;
    cell.number = *number;
    cell.text.clear();
    return;
  }
  // An office takes what is typed from the paragraphs where the attribute is empty.
  if (attributes.text && (cell.has_formula() || !attributes.text->empty())) {
    cell.text = *attributes.text;
  } else if (!has_text) {
    read_ods_cell_text(node, cell.text);
  }
  if (cell.has_formula() && attributes.type.empty() && cell.text.empty() && !always_computed) {
    read.without_result = true;
    return;
  }
  cell.text = valid_utf8(std::move(cell.text));
  cell.type = cell.text.empty() ? CellType::empty : CellType::text;
}

}  // namespace tenken::files
