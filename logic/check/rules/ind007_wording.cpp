// SPDX-License-Identifier: MPL-2.0
// IND007: what sections 7 and 8 say in words does not contradict the numbers.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/check/wording/against_last_year.hpp"
#include "logic/check/wording/against_target.hpp"
#include "logic/check/wording/against_value.hpp"
#include "logic/check/wording/claim_meaning.hpp"
#include "logic/check/wording/passage.hpp"
#include "logic/prose/named_sentences.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;
using record::Analysis;
using record::Indicator;

void compare_next_year(const Subject& subject, const record::Field& text,
                       const prose::AnalysisTalk& talk, Findings& findings) {
  if (!talk.next_year) return;
  const std::string next = text::western_with_era(subject.sheet.fiscal_year + 1);
  findings.at(text)
      .actual(talk.next_year->quote)
      .expected(next)
      .say(msg("{1}に「{2}」とありますが、このシートの翌年度は {3} です。"
               "前の年度の文章が残っていないか確かめて、年度を直してください。",
               subject.title(text.id), quote(talk.next_year->quote), next));
}

/// Without what is said of a share of the target, as far as it is true.
prose::AnalysisTalk without_shares(prose::AnalysisTalk talk, const Indicator& indicator) {
  const auto is_share = [&](const prose::TargetClaim& claim) {
    return holds_for_share(claim, indicator);
  };
  for (const prose::TargetClaim& claim : talk.claims) {
    if (!is_share(claim)) continue;
    std::erase_if(talk.targets,
                  [&](const prose::QuotedNumber& each) { return each.value == *claim.percentage; });
  }
  std::erase_if(talk.claims, is_share);
  return talk;
}

/// What is `said` of `indicator` in `text` is held against its values; the first thing that is
/// wrong: a text of another year is wrong in many ways, and one is enough to look at it.
bool compare(const Subject& subject, const Indicator& indicator, const record::Field& text,
             prose::AnalysisTalk said, Findings& findings) {
  const prose::AnalysisTalk talk = without_shares(std::move(said), indicator);
  const Passage passage{subject, indicator, text, talk};
  return tell_wrong_target(passage, findings) || tell_wrong_status(passage, findings) ||
         tell_wrong_actual(passage, findings) || tell_wrong_last(passage, findings) ||
         tell_wrong_bound(passage, findings) || tell_wrong_trend(passage, findings) ||
         tell_wrong_target_difference(passage, findings) || tell_wrong_rate(passage, findings) ||
         tell_wrong_trend_difference(passage, findings) ||
         tell_wrong_trend_ratio(passage, findings) || tell_wrong_streak(passage, findings);
}

/// 人 of 人/年: what people say of a year's value.
std::string spoken_unit(const Indicator& indicator) {
  std::string unit = text::fold(indicator.unit.text());
  for (const std::string_view rate : {"/年度", "/年"}) {
    if (unit.size() > rate.size() && unit.ends_with(rate)) unit.resize(unit.size() - rate.size());
  }
  return unit;
}

prose::Measure measure_of(const Indicator& indicator, const Subject& subject) {
  return {.name = text::fold(indicator.name.text()),
          .unit = spoken_unit(indicator),
          .fiscal_year = subject.sheet.fiscal_year,
          .last = indicator.actual[1].number(),
          .actual = indicator.actual[0].number()};
}

/// Section 7 speaks of everything: only sentences that name an indicator are certain.
void compare_results(const Subject& subject, Findings& findings) {
  const record::Field& results = subject.sheet.texts.results;
  if (results.blank()) return;
  const std::vector<std::string> sentences = prose::folded_sentences(results.text());
  for (const Indicator& indicator : subject.sheet.indicators) {
    const prose::Measure measure = measure_of(indicator, subject);
    for (const std::string_view sentence : prose::named_sentences(sentences, measure)) {
      if (compare(subject, indicator, results, prose::analysis_talk(sentence, measure), findings))
        break;
    }
  }
}

void wording(const Subject& subject, Findings& findings) {
  compare_results(subject, findings);
  for (const Analysis& analysis : subject.sheet.analyses) {
    const auto indicator = std::ranges::find(subject.sheet.indicators, analysis.no, &Indicator::no);
    if (indicator == subject.sheet.indicators.end() || analysis.text.blank()) continue;
    const prose::AnalysisTalk talk =
        prose::analysis_talk(analysis.text.text(), measure_of(*indicator, subject));
    if (!compare(subject, *indicator, analysis.text, talk, findings)) {
      compare_next_year(subject, analysis.text, talk, findings);
    }
  }
}

}  // namespace

const Rule& ind007() {
  static constexpr Rule rule = {
      .id = "IND007",
      .name = "wording",
      .summary = N_(
          "要因分析と、主な取組実績と成果の本文が、達成状況、推移、目標値や実績と食い違わない。"),
      .headline = N_("本文が数値と食い違う"),
      .severity = Severity::warning,
      .rank = Rank::wording,
      .check = wording,
  };
  return rule;
}

}  // namespace tenken::check
