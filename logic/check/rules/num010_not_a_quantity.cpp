// SPDX-License-Identifier: MPL-2.0
// NUM010: no date, time, truth value and the like where a number belongs.
#include <algorithm>
#include <array>

#include "logic/check/computed_from.hpp"
#include "logic/check/finding.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/number.hpp"
#include "logic/text/units.hpp"

namespace tenken::check {
namespace {

using message::Message;
using message::msg;
using workbook::NumberFormat;

bool is_amount(const record::Field& field) {
  return field.kind == form::FieldKind::thousand_yen || field.kind == form::FieldKind::staff;
}

/// A percentage is a quantity where shares are: not among amounts, nor where people are counted.
/// (95.3% beside 95.3 is NUM008's.)
bool is_out_of_place_as_percentage(const record::Field& field) {
  if (field.kind == form::FieldKind::ratio) return false;
  return is_amount(field) || text::counts_whole(field.unit);
}

bool is_no_quantity(const record::Field& field) {
  if (!form::is_quantity(field.kind) || field.cell.type != workbook::CellType::number) return false;
  switch (field.cell.format) {
    case NumberFormat::general:
      return false;
    case NumberFormat::percent:
      return is_out_of_place_as_percentage(field);
    case NumberFormat::date:
    case NumberFormat::time:
    case NumberFormat::truth:
    case NumberFormat::scientific:
      break;
  }
  return true;
}

/// What was typed where the office made a date of it; nullopt where that cannot be told: 5/4 is
/// shown as it was typed, a date with its year may have been typed in many ways.
std::optional<std::string> typed_as(const record::Field& field) {
  const std::string& shown = field.cell.shown;
  const std::size_t slash = shown.find('/');
  const auto is_short_number = [](std::string_view text) {
    return !text.empty() && text.size() <= 2 && std::ranges::all_of(text, text::is_digit);
  };
  if (field.cell.format != NumberFormat::date || slash == std::string::npos) return std::nullopt;
  const std::string_view all = shown;
  const bool told = is_short_number(all.substr(0, slash)) && is_short_number(all.substr(slash + 1));
  return told ? std::optional(shown) : std::nullopt;
}

Message what_is_there(const Subject& subject, const record::Field& field) {
  const std::string title = subject.title(field.id);
  const std::string number = text::format_amount(field.cell.number);
  const std::string shown = field.text();
  switch (field.cell.format) {
    case NumberFormat::time:
      return msg(
          "{1}が時刻（{2}）になっています。判定や合計には {3} という数値が使われます。"
          "正しい数値を入力し、セルの書式を数値にしてください。",
          title, shown, number);
    case NumberFormat::truth:
      return msg(
          "{1}が真偽値（{2}）になっています。判定や合計には {3} という数値が使われます。"
          "正しい数値を入力し、セルの書式を数値にしてください。",
          title, shown, number);
    case NumberFormat::percent:
      return msg(
          "{1}が百分率（{2}）になっています。判定や合計には {3} という数値が使われます。"
          "正しい数値を入力し、セルの書式を数値にしてください。",
          title, shown, number);
    case NumberFormat::scientific:
      return msg(
          "{1}が指数（{2}）で表示されています。判定や合計には {3} という数値が使われます。"
          "数値を確かめ、セルの書式を数値にしてください。",
          title, shown, number);
    case NumberFormat::general:
    case NumberFormat::date:
      break;
  }
  return msg(
      "{1}が日付（{2}）になっています。判定や合計には {3} という数値が使われます。"
      "「2/20」や「4-1」のように入力すると、Calc が日付に変えてしまいます。"
      "正しい数値を入力し、セルの書式を数値にしてください。",
      title, shown, number);
}

void not_a_quantity(const Subject& subject, Findings& findings) {
  // A total of dates is shown as a date, and right again when they are.
  const auto computed = computed_from(subject, is_no_quantity);
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (!is_no_quantity(field) || computed.contains(*field.place)) return;
    FindingBuilder finding = findings.at(field);
    finding.say(what_is_there(subject, field));
    if (is_amount(field)) finding.severity(Severity::error);
    if (const auto typed = typed_as(field)) {
      finding.fix(msg("入力したとおりの文字「{1}」に戻す", *typed), field,
                  workbook::text_cell(*typed));
    }
  });
}

}  // namespace

const Rule& num010() {
  static constexpr Rule rule = {
      .id = "NUM010",
      .name = "not-a-quantity",
      .summary = N_("数値の欄に、日付・時刻・真偽値などが入っていない。"),
      .headline = N_("数値でなく日付など"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .fix = FixSafety::confirm,
      .spoils_cell = true,
      .check = not_a_quantity,
  };
  return rule;
}

}  // namespace tenken::check
