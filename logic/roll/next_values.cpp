// SPDX-License-Identifier: MPL-2.0
// Puts single fields of last year's sheet into the values for the new form, and keeps account.
#include "logic/roll/next_values.hpp"

#include <array>
#include <charconv>

#include "logic/form/field_catalogue.hpp"

namespace tenken::roll {
namespace {

using record::Field;
using workbook::Cell;
using workbook::CellType;
using workbook::NumberFormat;

bool is_moment(const Cell& cell) {
  return cell.format == NumberFormat::date || cell.format == NumberFormat::time ||
         cell.format == NumberFormat::truth;
}

/// `number` without what the multiplication of binary fractions leaves behind.
double fifteen_digits(double number) {
  constexpr int digits = 15;
  std::array<char, 64> text{};
  const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                     std::chars_format::general, digits);
  double result = number;
  std::from_chars(text.data(), written.ptr, result);
  return result;
}

/// What a person who copies the cell by hand would type: the value in place of a formula; 95.3
/// where 0.953 is shown as 95.3% and the unit says %; a date where a date is shown.
Cell typed(const Field& field) {
  const Cell& cell = field.cell;
  if (cell.type != CellType::number) return workbook::text_cell(cell.text);
  if (is_moment(cell)) return workbook::text_cell(workbook::display_text(cell));
  constexpr double percent = 100;
  const bool counts_percent = cell.format == NumberFormat::percent &&
                              field.kind == form::FieldKind::value &&
                              (field.unit == "%" || field.unit == "パーセント");
  return workbook::number_cell(counts_percent ? fifteen_digits(cell.number * percent)
                                              : cell.number);
}

}  // namespace

Step& NextValues::note(const Field& field, std::string to, Done done) {
  return result_.steps.emplace_back(Step{.done = done,
                                         .from = field.id,
                                         .from_place = field.place,
                                         .to = std::move(to),
                                         .to_place = {},
                                         .content = field.text(),
                                         .now = {}});
}

bool NextValues::form_gives(const Field& field, const std::string& to, Done done) {
  if (!fields_.has(to)) {
    note(field, {}, Done::dropped);
    return true;
  }
  if (fields_.computes(to)) {
    note(field, to, Done::computed);
    return true;
  }
  if (fields_.prints(to)) {
    note(field, to, done);
    return true;
  }
  return false;
}

void NextValues::take(const Field& field, std::string to, Done done, bool to_review) {
  put(field, std::move(to), typed(field), done, to_review);
}

void NextValues::put(const Field& field, std::string to, const Cell& content, Done done,
                     bool to_review) {
  if (field.blank()) return;
  if (field.cell_error()) return leave(field, Done::dropped);
  if (form_gives(field, to, done)) return;
  Step& step = note(field, to, done);
  step.to_review = to_review;
  const bool is_number = content.type == CellType::number;
  if (std::string now = workbook::display_text(content); now != step.content) {
    step.now = std::move(now);
  }
  fill::Entry entry{.id = std::move(to)};
  entry.value = is_number ? workbook::plain_digits(content.number) : content.text;
  entry.quoted = !is_number;
  // A No. that is not the one of its ID is last year's affair.
  entry.over = true;
  result_.values.entries.push_back(std::move(entry));
}

void NextValues::add(const std::string& to, const std::string& text) {
  if (!fields_.has(to) || fields_.computes(to)) return;
  fill::Entry entry{.id = to};
  entry.value = text;
  entry.quoted = true;
  entry.over = true;
  result_.values.entries.push_back(std::move(entry));
}

void NextValues::put_over(const Field& field, std::string to) {
  if (field.blank() || field.cell_error()) return;
  if (!fields_.has(to)) return leave(field, Done::dropped);
  const Cell content = typed(field);
  const bool is_number = content.type == CellType::number;
  note(field, to, Done::moved);
  fill::Entry entry{.id = std::move(to)};
  entry.value = is_number ? workbook::plain_digits(content.number) : content.text;
  entry.quoted = !is_number;
  entry.over = true;
  result_.values.entries.push_back(std::move(entry));
}

void NextValues::put_parts(const Field& field, std::string to, std::vector<std::string> parts,
                           Done done, bool to_review) {
  if (field.blank()) return;
  if (form_gives(field, to, done)) return;
  note(field, to, done).to_review = to_review;
  fill::Entry entry{.id = std::move(to)};
  entry.value = field.text();
  entry.quoted = true;
  entry.over = true;
  entry.parts = std::move(parts);
  result_.values.entries.push_back(std::move(entry));
}

void NextValues::leave_note(const Field& field, std::string text) {
  note(field, {}, Done::dropped).content = std::move(text);
}

void NextValues::leave(const Field& field, Done done) {
  if (!field.blank()) note(field, {}, done);
}

}  // namespace tenken::roll
