// SPDX-License-Identifier: MPL-2.0
// NUM004: what is counted is whole, and staff has one decimal.
#include <algorithm>
#include <array>
#include <cmath>

#include "logic/check/computed_from.hpp"
#include "logic/check/finding.hpp"
#include "logic/text/mend.hpp"
#include "logic/text/number.hpp"
#include "logic/text/units.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

bool is_whole(double number) { return kpi::equal(number, std::round(number)); }

bool is_broken_amount(const record::Field& field) {
  return field.kind == form::FieldKind::thousand_yen && field.number() &&
         !is_whole(*field.number());
}

/// The average of whole things is not whole: 1校当たりの参加人数, 平均受講者数.
bool is_average(const record::Field& name) {
  static constexpr std::array<std::string_view, 13> words = {
      "平均",   "当たり", "あたり", "率",     "割合",   "指数",    "換算",
      "中央値", "万対",   "千対",   "万人対", "千人対", "人口10万"};
  const std::string text = text::mend(name.text());
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

void check_amounts(const Subject& subject, Findings& findings) {
  // A total of broken amounts is broken too, and right again when they are.
  const auto computed = computed_from(subject, is_broken_amount);
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    const auto number = field.number();
    if (!number) return;
    if (field.kind == form::FieldKind::staff && !is_whole(*number * 10)) {
      findings.at(field)
          .actual(format_amount(*number))
          .say(msg("{1}が {2} です。職員数は小数第１位までで入力してください。",
                   subject.title(field.id), format_amount(*number)));
    }
    if (!is_broken_amount(field) || computed.contains(*field.place)) return;
    findings.at(field)
        .actual(format_amount(*number))
        .say(msg("{1}の値は {2} で、{3}未満の端数があります（セルには表示されないことがあります）。"
                 "{3}単位の整数で入力してください。",
                 subject.title(field.id), format_amount(*number), field.unit));
  });
}

/// What is counted in `unit` must be whole, unless `name` says that it is an average.
void check_count(const Subject& subject, const record::Field& value, const record::Field& unit,
                 const record::Field& name, Findings& findings) {
  const auto number = value.number();
  if (!number || is_whole(*number) || !text::counts_whole(value.unit) || is_average(name)) return;
  findings.at(value)
      .actual(format_amount(*number))
      .related(unit)
      .say(msg("{1}が {2} ですが、単位が「{3}」なので整数のはずです。数値か単位を直してください。",
               subject.title(value.id), format_amount(*number), unit.text()));
}

void not_whole(const Subject& subject, Findings& findings) {
  check_amounts(subject, findings);
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    for (const record::Field& actual : indicator.actual) {
      check_count(subject, actual, indicator.unit, indicator.name, findings);
    }
    check_count(subject, indicator.target, indicator.unit, indicator.name, findings);
  }
  for (const record::PlanGoal& goal : subject.sheet.plan) {
    for (const auto& recent : goal.recent) {
      check_count(subject, recent.value, goal.unit, goal.goal, findings);
    }
    check_count(subject, goal.target.value, goal.unit, goal.goal, findings);
  }
}

}  // namespace

const Rule& num004() {
  static constexpr std::array yields_to = {Yield{"NUM010"}};
  static constexpr Rule rule = {
      .id = "NUM004",
      .name = "not-whole",
      .summary = N_("金額と、人・校・件などの数は整数である。"),
      .headline = N_("整数でない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .spoils_cell = true,
      .yields_to = yields_to,
      .check = not_whole,
  };
  return rule;
}

}  // namespace tenken::check
