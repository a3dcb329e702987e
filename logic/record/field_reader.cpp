// SPDX-License-Identifier: MPL-2.0
// From bound cells to fields, by their IDs.
#include "logic/record/field_reader.hpp"

#include <algorithm>
#include <utility>

#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"

namespace tenken::record {
namespace {

text::Reading reading_of(const workbook::Cell& cell, form::FieldKind kind, std::string_view unit) {
  text::Reading reading;
  switch (cell.type) {
    case workbook::CellType::empty:
      return reading;
    case workbook::CellType::number:
      reading.kind = text::ReadingKind::number;
      reading.value = cell.number;
      reading.plain = true;
      reading.percent = cell.format == workbook::NumberFormat::percent;
      return reading;
    case workbook::CellType::error:
      // Neither missing nor a number; Field asks the cell itself first.
      reading.kind = text::ReadingKind::text;
      return reading;
    case workbook::CellType::text:
      break;
  }
  text::NumberOptions options;
  options.unit = unit;
  options.money_units_allowed = kind != form::FieldKind::thousand_yen;
  return text::read_number(cell.text, options);
}

}  // namespace

FieldReader::FieldReader(const bind::Binding& binding, const workbook::Workbook& workbook)
    : binding_(binding), workbook_(workbook) {
  fields_.reserve(binding.fields.size());
  for (const auto& field : binding.fields) {
    fields_.emplace(field.id, &field);
  }
  for (std::size_t i = 0; i < years_.size(); ++i) {
    years_.at(i) = text::era_short(binding.fiscal_year - static_cast<int>(i));
  }
}

const bind::BoundField* FieldReader::find(std::string_view id) const {
  const auto found = fields_.find(id);
  return found == fields_.end() ? nullptr : found->second;
}

Field FieldReader::read_member(const std::string& prefix, const MemberName& name,
                               std::string& unit) const {
  std::string id;
  id.reserve(prefix.size() + name.text.size() + year(0).size() + 1);
  id += prefix;
  id += name.text;
  if (name.years_before != MemberName::no_year) {
    id += '.';
    id += year(static_cast<std::size_t>(name.years_before));
  }
  Field field = read(std::move(id), unit);
  if (field.kind == form::FieldKind::unit) unit = text::fold(field.text());
  return field;
}

Field FieldReader::read(std::string id, std::string_view unit_of_row) const {
  Field field;
  field.id = std::move(id);
  const auto* const bound = find(field.id);
  if (bound != nullptr && bound->form != nullptr) {
    field.kind = bound->form->kind;
  } else if (const auto* const type = form::find_field_type(field.id)) {
    field.kind = type->kind;
  }
  const std::string_view unit =
      field.kind == form::FieldKind::value ? unit_of_row : form::unit_of(field.kind);
  field.unit = unit;
  if (bound == nullptr) {
    return field;
  }
  field.place = bound->place;
  field.cell = workbook_.at(bound->place);
  if (bound->parts.size() > 1) {
    // One field over several cells: what a reader sees when reading across.
    std::string joined;
    for (const auto& part : bound->parts) {
      const auto text = workbook::display_text(workbook_.at(part));
      if (!joined.empty() && !text.empty()) {
        joined += ' ';
      }
      joined += text;
    }
    auto formula = std::move(field.cell.formula);
    field.cell = workbook::text_cell(std::move(joined));
    field.cell.formula = std::move(formula);
  }
  field.reading = reading_of(field.cell, field.kind, unit);
  return field;
}

std::vector<Field> FieldReader::read_parts(std::string_view id) const {
  std::vector<Field> parts;
  const auto* const bound = find(id);
  if (bound == nullptr) {
    return parts;
  }
  const auto* const type = form::find_field_type(id);
  for (const auto& place : bound->parts) {
    Field part;
    part.id = id;
    if (type != nullptr) {
      part.kind = type->kind;
    }
    part.place = place;
    part.cell = workbook_.at(place);
    part.reading = reading_of(part.cell, part.kind, {});
    parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<std::string> FieldReader::rows_of(std::string_view repeat) const {
  const auto& repeats = binding_.layout.repeats;
  const auto found = std::find_if(repeats.begin(), repeats.end(),
                                  [&](const auto& each) { return each.id == repeat; });
  return found == repeats.end() ? std::vector<std::string>() : found->numbers;
}

}  // namespace tenken::record
