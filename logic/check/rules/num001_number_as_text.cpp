// SPDX-License-Identifier: MPL-2.0
// NUM001: what reads as a number is entered as one.
#include "logic/check/finding.hpp"
#include "logic/check/meant_number.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;

void number_as_text(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!form::is_quantity(field.kind) || field.cell.type != workbook::CellType::text) return;
    if (!field.reading.is_number()) return;
    const MeantNumber right = meant_number(subject.sheet, field);
    const std::string number = text::format_amount(right.value);
    FindingBuilder finding = findings.at(field);
    finding.expected(number)
        .say(msg("{1}の「{2}」は数値ではなく文字として入力されています。"
                 "数値の {3} として入力し直してください。",
                 subject.title(field.id), field.text(), number))
        .fix(msg("数値の {1} にする", number), field, workbook::number_cell(right.value));
    if (right.is_doubtful) finding.confirm_fix();
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
