// SPDX-License-Identifier: MPL-2.0
// IND010: what last year's sheet said of a year is what this year's says of it.
#include "logic/check/between/disagreements.hpp"
#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/finding.hpp"
#include "logic/record/recalculated.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

void prior_year(const PriorSubject& subject, Findings& findings) {
  const Subject& before = subject.before;
  // An old result was said by nobody; it is last year's sheet that has to be computed anew.
  const record::ImprovementSheet sheet_before = record::recalculated(before.sheet);
  const Counterparts pairs =
      counterparts(subject.now.sheet, sheet_before,
                   {.own_year = own_year_is_final(before.form, before.sheet.stage)});
  for (const Disagreement& found : disagreements(subject.now, before, pairs, NotesOf::this_sheet)) {
    const record::Field& now = *found.pair.now;
    FindingBuilder finding = finding_about(found, subject.workbook, findings);
    if (found.now && found.before) {
      finding.say(
          msg("{1}が {2} ですが、前年度のシートでは {3} です（差 {4}）。確かめて誤りを直すか、"
              "改めた理由を「※」の注記で書いてください。",
              subject.now.title(now.id), format_amount(*found.now), format_amount(*found.before),
              format_amount(*found.now - *found.before)));
    } else if (found.before) {
      finding.say(
          msg("{1}に値がありませんが、前年度のシートでは {2} です。値を入力するか、値がなく"
              "なった理由を「※」の注記で書いてください。",
              subject.now.title(now.id), format_amount(*found.before)));
    } else {
      finding.severity(Severity::note)
          .say(
              msg("{1}が {2} ですが、前年度のシートには値がありませんでした。後から分かった値なら、"
                  "このままで構いません。",
                  subject.now.title(now.id), format_amount(*found.now)));
    }
  }
}

}  // namespace

const Rule& ind010() {
  static constexpr std::array yields_to = {Yield{"BUD001", Common::cell},
                                           Yield{"SUB001", Common::cell}};
  static constexpr Rule rule = {
      .id = "IND010",
      .name = "prior-year",
      .summary = N_("前年度までの実績・予算・決算額は前年度のシートと一致するか、"
                    "改めた理由が「※」の注記にある。"),
      .headline = N_("前年度のシートと違う"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .yields_to = yields_to,
      .check = prior_year,
  };
  return rule;
}

}  // namespace tenken::check
