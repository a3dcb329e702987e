// SPDX-License-Identifier: MPL-2.0
// HDR004: 実施期間 has a beginning that can be read, and no end before it.
#include <array>

#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::PeriodKind;

/// What the sheet reports on has begun, and no project is planned for half a century.
void compare_with_year(const Subject& subject, const record::Field& field, Findings& findings) {
  const prose::Period& period = subject.sheet.header.project_period;
  const int year = subject.sheet.fiscal_year;
  constexpr int farthest = 50;
  if (year == 0) return;
  if (period.start > year) {
    findings.at(field)
        .rests_on(subject.sheet.header.fiscal_year)
        .say(msg("{1}が「{2}」で、開始年度（{3}）がこのシートの年度（{4}）より後です。"
                 "年度を確かめて直してください。",
                 subject.title(field.id), field.text(), text::western_with_era(period.start),
                 text::western_with_era(year)));
  } else if (period.end && *period.end > year + farthest) {
    findings.at(field)
        .rests_on(subject.sheet.header.fiscal_year)
        .say(msg("{1}が「{2}」で、終了年度（{3}）が{4}"
                 "年以上先です。打ち間違いがないか確かめてください。",
                 subject.title(field.id), field.text(), text::western_with_era(*period.end),
                 farthest));
  }
}

void period(const Subject& subject, Findings& findings) {
  const record::Field& field = subject.sheet.header.period;
  const prose::Period& period = subject.sheet.header.project_period;
  // A blank one is REQ001's, a broken cell NUM003's.
  if (!field.exists() || field.blank() || field.missing() || field.cell_error()) return;
  if (period.kind == PeriodKind::unreadable) {
    findings.at(field).say(
        msg("{1}の「{2}」から年度を読み取れません。「S46 〜」「R3 〜 R7」のように、開始年度と"
            "（決まっていれば）終了年度を入力してください。",
            subject.title(field.id), field.text()));
  } else if (period.kind == PeriodKind::never_was) {
    findings.at(field).say(
        msg("{1}に「{2}」とありますが、この元号は {3} 年までです。年度を確かめて直してください。",
            subject.title(field.id), period.impossible, period.last_of_era));
  } else if (period.kind == PeriodKind::years && period.end && *period.end < period.start) {
    findings.at(field).say(msg(
        "{1}が「{2}」で、終了年度（{3}）が開始年度（{4}）より前です。どちらかを直してください。",
        subject.title(field.id), field.text(), text::western_with_era(*period.end),
        text::western_with_era(period.start)));
  } else if (period.kind == PeriodKind::years && period.ends_in_earlier_month) {
    findings.at(field).say(
        msg("{1}が「{2}」で、終了の月が開始の月より前です。どちらかの年月を直してください。",
            subject.title(field.id), field.text()));
  } else if (period.kind == PeriodKind::years) {
    compare_with_year(subject, field, findings);
  }
}

}  // namespace

const Rule& hdr004() {
  // Under a wrong title the sheet's year is not the one that it reports on.
  static constexpr std::array yields_to = {Yield{"YEAR001", Common::ground}};
  static constexpr Rule rule = {
      .id = "HDR004",
      .name = "period",
      .summary = N_("実施期間は実在する年度として読め、終了が開始より前でない。"),
      .headline = N_("実施期間が正しくない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .yields_to = yields_to,
      .check = period,
  };
  return rule;
}

}  // namespace tenken::check
