// SPDX-License-Identifier: MPL-2.0
// SET004: where last year's sheets are at hand, that of the project is among them, and only one.
#include <algorithm>

#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;

bool has_value(const record::Field& field) { return field.number().value_or(0) != 0; }

/// Something was done, or spent, before this year: it is no new project.
bool has_a_past(const record::ImprovementSheet& sheet) {
  const prose::Period& period = sheet.header.project_period;
  if (period.kind == prose::PeriodKind::years && period.start >= sheet.fiscal_year) return false;
  const record::CostRow& last = sheet.cost.at(1);
  return has_value(last.total) || has_value(last.initial) || has_value(last.settled) ||
         std::ranges::any_of(sheet.indicators, [](const record::Indicator& indicator) {
           return has_value(indicator.actual.at(1));
         });
}

/// Last year's sheet of an early stage does not know what the year came to; this one's last year
/// is over.
bool is_too_early(const SetSubject& subject, const SheetFacts& last) {
  const form::Definition& form = subject.now.form;
  return form.find_stage(last.stage) != nullptr && !own_year_is_final(form, last.stage) &&
         form.find_stage(subject.facts.stage) != nullptr &&
         own_year_is_final(form, subject.facts.stage);
}

void prior_missing(const SetSubject& subject, Findings& findings) {
  if (subject.last_year == nullptr || !subject.facts.year || subject.facts.number.empty()) return;
  if (!has_a_past(subject.now.sheet)) return;
  const record::Field& number = subject.now.sheet.header.project_number;
  const std::string last_year = text::era_short(*subject.facts.year - 1);
  const SheetFacts* const last = subject.last_year->last_years(subject.facts);
  const SheetFacts* const unnamed =
      last == nullptr ? subject.last_year->unnamed_last_years(subject.facts) : nullptr;
  if (unnamed != nullptr) {
    // That this year's sheet has no name is another rule's to tell.
    if (subject.facts.name.empty()) return;
    findings.at(number)
        .related(subject.place_of(*unnamed, "header.project_number"))
        .say(msg(
            "事業番号 {1} の前年度（{2}年度）のシート（{3}）には事業名がなく、同じ事業のものか"
            "分からないので、前年度との比較はしていません。同じ事業なら、前年度のシートに事業名を"
            "入力してから点検してください。",
            number.text(), last_year, unnamed->file));
  } else if (last == nullptr) {
    findings.at(number).say(msg(
        "事業番号 {1} の前年度（{2}年度）のシートが見つからないので、前年度との比較はしていません。"
        "事業番号や事業名が変わったのなら、前年度のシートと見比べてください。",
        number.text(), last_year));
  } else if (is_too_early(subject, *last)) {
    findings.at(number).say(msg(
        "事業番号 {1} の前年度（{2}年度）のシートは{3}のものしか見つからないので、前年度の実績や"
        "決算額との比較はしていません。{4}のシートを前年度のフォルダーに加えてください。",
        number.text(), last_year, subject.now.form.find_stage(last->stage)->label,
        subject.now.form.find_stage(subject.facts.stage)->label));
  } else if (const SheetFacts* const other = subject.last_year->other_last_years(subject.facts)) {
    findings.at(number)
        .severity(Severity::warning)
        .related(subject.place_of(*other, "header.project_number"))
        .say(msg(
            "事業番号 {1} の前年度（{2}年度）のシートが、ほかにもあります（{3}）。内容が違います。"
            "比べたのは {4} です。比べるべきものだけを前年度のフォルダーに残してください。",
            number.text(), last_year, other->file, last->file));
  }
}

}  // namespace

const Rule& set004() {
  static constexpr Rule rule = {
      .id = "SET004",
      .name = "prior-missing",
      .summary = N_("前年度のシートと比べるときは、どの事業にも前年度のシートが一つある。"),
      .headline = N_("前年度のシートが一つでない"),
      .severity = Severity::note,
      .rank = Rank::agreement,
      .check = prior_missing,
  };
  return rule;
}

}  // namespace tenken::check
