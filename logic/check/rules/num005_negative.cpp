// SPDX-License-Identifier: MPL-2.0
// NUM005: amounts that cannot fall below zero do not.
#include "logic/check/finding.hpp"
#include "logic/check/totals.hpp"

namespace tenken::check {
namespace {

using message::msg;

bool is_negative(const record::Field& field) { return field.number() && *field.number() < 0; }

void check_cell(const Subject& subject, const record::Field& field, Findings& findings) {
  if (!is_negative(field)) return;
  findings.at(field).expected("≥ 0").say(
      msg("{1}が {2} ですが、この欄は負の値になりません。符号か数値を直してください。",
          subject.title(field.id), field.text()));
}

/// A part of a total, which is wrong along with it.
void check_part(const Subject& subject, const record::Field& part, const record::Field& total,
                Findings& findings) {
  if (!is_negative(part)) return;
  findings.at(part).expected("≥ 0").related(total).say(
      msg("{1}が {2} ですが、この欄は負の値になりません。"
          "符号を直すか、減額であれば補正予算等に入力してください。",
          subject.title(part.id), part.text()));
}

void check_total(const Subject& subject, const record::CostRow& row, Findings& findings) {
  if (!is_negative(row.total) || is_negative(row.carried) || is_negative(row.initial)) return;
  const auto sum = sum_of({&row.carried, &row.initial, &row.supplementary});
  FindingBuilder finding = findings.at(row.total);
  finding.expected("≥ 0")
      .related(row.carried, row.initial, row.supplementary)
      .say(msg(
          "{1}が {2} ですが、予算現額は負の値になりません。内訳の金額と符号を確かめてください。",
          subject.title(row.total.id), row.total.text()));
  // Then the parts are right, and the total is not their sum.
  if (sum && *sum >= 0) finding.rests_on(row.total);
}

void negative(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    check_part(subject, row.carried, row.total, findings);
    check_part(subject, row.initial, row.total, findings);
    check_total(subject, row, findings);
    check_cell(subject, row.settled, findings);
    check_cell(subject, row.staff, findings);
  }
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    for (const record::Field& settled : subproject.settled) check_cell(subject, settled, findings);
  }
}

}  // namespace

const Rule& num005() {
  static constexpr std::array yields_to = {Yield{"BUD001", Common::ground},
                                           Yield{"LAY010", Common::ground}};
  static constexpr Rule rule = {
      .id = "NUM005",
      .name = "negative",
      .summary = N_("前年度繰越、当初予算、合計(予算現額)、決算額、職員数は負の値でない。"),
      .headline = N_("負の値"),
      .severity = Severity::error,
      .rank = Rank::content,
      .spoils_cell = true,
      .yields_to = yields_to,
      .check = negative,
  };
  return rule;
}

}  // namespace tenken::check
