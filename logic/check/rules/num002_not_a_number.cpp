// SPDX-License-Identifier: MPL-2.0
// NUM002: in a cell for a number there is no other text.
#include "logic/check/finding.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

void say_what_is_wrong(const Subject& subject, FindingBuilder finding, const record::Field& field) {
  if (field.kind == form::FieldKind::thousand_yen) {
    finding.severity(Severity::error)
        .say(msg("{1}の「{2}」は金額として読めません。"
                 "円・万円などの単位を付けずに、{3}単位の数値だけを入力してください"
                 "（金額がないときは「―」）。",
                 subject.title(field.id), field.text(), field.unit));
  } else if (field.kind == form::FieldKind::staff) {
    finding.severity(Severity::error)
        .say(msg("{1}の「{2}」は人数として読めません。数値だけを入力してください"
                 "（職員がいないときは「―」）。",
                 subject.title(field.id), field.text()));
  } else {
    finding.say(
        msg("{1}の「{2}」は数値として読めないので、計算や判定に使われません。"
            "数値で表せるときは、数値だけを入力してください。",
            subject.title(field.id), field.text()));
  }
}

/// A direction that is none makes errors of the indicator's trends and status.
void not_a_direction(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    const record::Field& direction = indicator.direction;
    if (!direction.place || direction.blank() || direction.cell_error()) continue;
    if (kpi::read_direction(text::fold(direction.text()))) continue;
    findings.at(direction)
        .actual(direction.text())
        .say(msg("{1}の「{2}」は方向として読めないので、推移と達成状況を判定できません。"
                 "高いほど良ければ「上」、低いほど良ければ「下」と入力してください。",
                 subject.title(direction.id), direction.text()));
  }
}

void not_a_number(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!form::is_quantity(field.kind) || field.cell.type != workbook::CellType::text) return;
    if (!field.reading.is_text() || field.blank()) return;
    say_what_is_wrong(subject, findings.at(field), field);
  });
  not_a_direction(subject, findings);
}

}  // namespace

const Rule& num002() {
  static constexpr Rule rule = {
      .id = "NUM002",
      .name = "not-a-number",
      .summary = N_("数値の欄には、数値として読める内容が入っている。"),
      .headline = N_("数値として読めない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .spoils_cell = true,
      .check = not_a_number,
  };
  return rule;
}

}  // namespace tenken::check
