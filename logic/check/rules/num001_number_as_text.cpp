// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

void number_as_text(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!form::is_quantity(field.kind) || field.cell.type != workbook::CellType::text) return;
    if (!field.reading.is_number()) return;
    const std::string number = text::format_amount(field.reading.value);
    findings.at(field)
        .expected(number)
        .say(msg("{1}の「{2}」は数値ではなく文字として入力されています。"
                 "数値の {3} として入力し直してください。",
                 field_title(field.id), field.text(), number))
        .mend(msg("数値の {1} にする", number), field, workbook::number_cell(field.reading.value));
  });
}

}  // namespace

const Rule& num001() {
  static constexpr Rule rule = {
      .id = "NUM001",
      .name = "number-as-text",
      .summary = N_("数値の欄には、文字ではなく数値が入っている。"),
      .severity = Severity::error,
      .rank = Rank::content,
      .fix = FixSafety::safe,
      .check = number_as_text,
  };
  return rule;
}

}  // namespace tenken::check
