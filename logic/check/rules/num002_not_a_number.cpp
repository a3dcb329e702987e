// SPDX-License-Identifier: MPL-2.0
// NUM002: in a cell for a number there is no other text.
#include <optional>
#include <string>

#include "logic/check/finding.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"

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

/// -6400 of ー6,400 and ―6,400: a dash that also stands for "no value", and which may therefore
/// have been there before an amount was typed behind it.
std::optional<double> behind_dash(const record::Field& field) {
  const std::string_view text = text::trimmed(field.text());
  if (text.empty()) return std::nullopt;
  const text::Decoded first = text::decode_at(text, 0);
  constexpr char32_t narrow_prolonged_mark = 0xFF70;
  const bool dash = text::is_dash(first.character) || first.character == text::prolonged_mark ||
                    first.character == narrow_prolonged_mark;
  if (!dash) return std::nullopt;
  text::NumberOptions options;
  options.unit = field.unit;
  options.money_units_allowed = false;
  const text::Reading amount = text::read_number(text.substr(first.length), options);
  if (!amount.is_number() || amount.value <= 0) return std::nullopt;
  return -amount.value;
}

/// 補正予算等 is the one amount that is often negative.
void offer_minus(const record::ImprovementSheet& sheet, const record::Field& field,
                 FindingBuilder finding) {
  for (const record::CostRow& row : sheet.cost) {
    if (&row.supplementary != &field) continue;
    const auto negative = behind_dash(field);
    if (!negative) return;
    finding.expected(text::format_amount(*negative))
        .fix(msg("負の数 {1} にする", text::format_amount(*negative)), field,
             workbook::number_cell(*negative));
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
    const FindingBuilder finding = findings.at(field);
    say_what_is_wrong(subject, finding, field);
    offer_minus(subject.sheet, field, finding);
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
      .fix = FixSafety::confirm,
      .spoils_cell = true,
      .check = not_a_number,
  };
  return rule;
}

}  // namespace tenken::check
