// SPDX-License-Identifier: MPL-2.0
// STG001: the sheets of one year's stages say the same of targets and of earlier years.
#include "logic/check/between/disagreements.hpp"
#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/finding.hpp"
#include "logic/record/recalculated.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// How the sheet of the other stage is called; which session of the assembly it was for is not
/// said.
const std::string& label_of(const Subject& subject) {
  return subject.form.stages.at(stage_order(subject)).label;
}

void stage_agrees(const StageSubject& subject, Findings& findings) {
  const Subject& other = subject.other;
  const std::size_t stages = other.form.stages.size();
  const std::size_t order = stage_order(other);
  if (order == stages) return;
  const bool is_later = order > stage_order(subject.now);
  // What was asked for first is cut by the assessment.
  const bool initial = order > 0 && stage_order(subject.now) > 0;
  // An old result was said by nobody; it is the other sheet that has to be computed anew.
  const record::ImprovementSheet sheet_of_other = record::recalculated(other.sheet);
  const Counterparts pairs =
      counterparts(subject.now.sheet, sheet_of_other, {.own_year = true, .initial = initial});
  for (const Disagreement& found : disagreements(subject.now, other, pairs, NotesOf::both)) {
    // What an earlier stage did not know yet is no disagreement.
    if (!(is_later ? found.now : found.before)) continue;
    // A blank is to be filled in first.
    if (!found.before && found.pair.before->blank()) continue;
    const record::Field& now = *found.pair.now;
    FindingBuilder finding = finding_about(found, subject.workbook, findings);
    if (found.now && found.before) {
      finding.say(
          msg("{1}が {2} ですが、同じ年度の{3}のシートでは {4} です（差 {5}）。確かめて誤りを"
              "直すか、改めた理由を後の段階のシートに「※」の注記で書いてください。",
              subject.now.title(now.id), format_amount(*found.now), label_of(other),
              format_amount(*found.before), format_amount(*found.now - *found.before)));
    } else {
      finding.say(
          msg("{1}が「{2}」ですが、同じ年度の{3}のシートでは「{4}」です。確かめて誤りを直す"
              "か、改めた理由を後の段階のシートに「※」の注記で書いてください。",
              subject.now.title(now.id), now.text(), label_of(other), found.pair.before->text()));
    }
  }
}

}  // namespace

const Rule& stg001() {
  static constexpr std::array yields_to = {Yield{"BUD001", Common::cell},
                                           Yield{"SUB001", Common::cell}};
  static constexpr Rule rule = {
      .id = "STG001",
      .name = "stage-agrees",
      .summary =
          N_("同じ年度の各段階のシートは、目標値と前年度までの実績・予算・決算額が一致するか、"
             "改めた理由が「※」の注記にある。"),
      .headline = N_("ほかの段階と違う"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .yields_to = yields_to,
      .check = stage_agrees,
  };
  return rule;
}

}  // namespace tenken::check
