// SPDX-License-Identifier: MPL-2.0
// NUM001: what reads as a number is entered as one.
#include <cmath>

#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;

bool is_ratio(const record::Field& field) {
  return field.unit == "%" || field.kind == form::FieldKind::ratio;
}

bool shows_percentages(const record::Field& field) {
  return field.cell.format == workbook::NumberFormat::percent;
}

/// 8 where 8% is shown: as a number it would be 800%.
bool lacks_percent_sign(const record::Field& field) {
  return shows_percentages(field) && !field.reading.percent && field.reading.value != 0;
}

/// The number that belongs into the cell. 95.3% is 0.953, which a cell of a percent format shows as
/// 95.3%; but where the unit column says %, the cells hold 95.3.
double number_to_type(const record::Field& field) {
  // 0.953 × 100 is 95.3 to a reader, and 95.30000000000001 to a machine.
  const double value = field.reading.value;
  if (field.reading.percent && field.unit == "%" && !shows_percentages(field)) {
    return std::round(value * 1e11) / 1e9;
  }
  // As Calc itself takes what is typed there.
  if (lacks_percent_sign(field) && is_ratio(field)) return std::round(value * 1e7) / 1e9;
  return value;
}

void number_as_text(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!form::is_quantity(field.kind) || field.cell.type != workbook::CellType::text) return;
    if (!field.reading.is_number()) return;
    const double right = number_to_type(field);
    const std::string number = text::format_amount(right);
    FindingBuilder finding = findings.at(field);
    finding.expected(number)
        .say(msg("{1}の「{2}」は数値ではなく文字として入力されています。"
                 "数値の {3} として入力し直してください。",
                 subject.title(field.id), field.text(), number))
        .fix(msg("数値の {1} にする", number), field, workbook::number_cell(right));
    // Without a unit or a format that says %, 95.3% may be meant as 95.3 or as 0.953; and where
    // percentages are shown, 8 as 8% or as 8.
    const bool is_clear = field.reading.percent ? is_ratio(field) || shows_percentages(field)
                                                : !lacks_percent_sign(field);
    // (3,000) is −3,000 to an accountant, and an aside to others.
    const bool is_bracketed = right < 0 && (field.text().find('(') != std::string::npos ||
                                            field.text().find("（") != std::string::npos);
    if (!is_clear || is_bracketed) finding.confirm_fix();
  });
}

}  // namespace

const Rule& num001() {
  static constexpr Rule rule = {
      .id = "NUM001",
      .name = "number-as-text",
      .summary = N_("数値の欄には、文字ではなく数値が入っている。"),
      .headline = N_("数値が文字になっている"),
      .severity = Severity::error,
      .rank = Rank::content,
      .fix = FixSafety::safe,
      .check = number_as_text,
  };
  return rule;
}

}  // namespace tenken::check
