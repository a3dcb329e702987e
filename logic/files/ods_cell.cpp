// SPDX-License-Identifier: MPL-2.0
// One table:table-cell of an OpenDocument file.
#include "logic/files/ods_cell.hpp"

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
std::optional<double> number_of(const pugi::xml_node& node, std::string_view type,
                                std::int64_t first_day) {
  if (type == "float" || type == "percentage" || type == "currency") {
    return to_number(value(node, "office:value"));
  }
  if (type == "date") return serial_of_date(value(node, "office:date-value"), first_day);
  if (type == "time") return serial_of_duration(value(node, "office:time-value"));
  if (type == "boolean") {
    // An office writes any number that it displays as TRUE.
    const std::string_view truth = value(node, "office:boolean-value");
    return to_number(truth).value_or(is_true(truth) ? 1 : 0);
  }
  return std::nullopt;
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

}  // namespace

OdsCell read_ods_cell(const pugi::xml_node& node, const NumberStyle& style, std::int64_t first_day,
                      bool always_computed) {
  OdsCell read;
  const pugi::xml_attribute formula = node.attribute("table:formula");
  if (!formula.empty()) read.cell.formula = valid_utf8(from_open_formula(formula.value()));
  const std::string_view type = value(node, "office:value-type");
  std::string text = ods_cell_text(node);
  if (value(node, "calcext:value-type") == "error") {
    read.cell.type = CellType::error;
    read.cell.text = valid_utf8(std::move(text));
    return read;
  }
  if (const auto number = number_of(node, type, first_day)) {
    read.cell.type = CellType::number;
    read.cell.number = *number;
    read.paragraphs = std::move(text);
    read.own_style = style_of_type(type, style);
    if (read.own_style) read.own_style->unseen = style.unseen;
    return read;
  }
  const pugi::xml_attribute stored = node.attribute("office:string-value");
  if (!stored.empty()) text = stored.value();
  if (read.cell.has_formula() && type.empty() && text.empty() && !always_computed) {
    read.without_result = true;
    return read;
  }
  read.cell.text = valid_utf8(std::move(text));
  read.cell.type = read.cell.text.empty() ? CellType::empty : CellType::text;
  return read;
}

}  // namespace tenken::files
