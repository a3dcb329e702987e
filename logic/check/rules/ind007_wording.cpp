// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <optional>

#include "logic/check/finding.hpp"
#include "logic/check/quoted.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/prose/target_talk.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using kpi::Status;
using message::msg;
using prose::TargetClaim;
using record::Analysis;
using record::Indicator;

/// What a claim means for the status, by the direction; none where it leaves that open.
Status meaning(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const bool equal = actual && target && kpi::equal(*actual, *target);
  switch (claim.kind) {
    case above:
      return higher ? Status::achieved : Status::missed;
    case below:
      return higher ? Status::missed : Status::achieved;
    // Who is just at the target has neither passed it nor missed it.
    case not_above:
      return equal ? Status::none : higher ? Status::missed : Status::achieved;
    case not_below:
      return equal ? Status::none : higher ? Status::achieved : Status::missed;
    case achieved:
      return Status::achieved;
    case missed:
      return Status::missed;
    case unclear:
      break;
  }
  return Status::none;
}

bool contradicts(const TargetClaim& claim, const Indicator& indicator, Status status) {
  const Status meant = meaning(claim, indicator);
  return meant != Status::none && meant != status;
}

/// A number quoted as the target is not the target.
bool compare_quoted(const Indicator& indicator, const Analysis& analysis,
                    const std::vector<prose::QuotedTarget>& quoted, Findings& findings) {
  if (quoted.empty() || !indicator.target.number()) return false;
  const auto is_target = [&](const auto& each) { return may_quote(indicator.target, each.value); };
  if (std::ranges::any_of(quoted, is_target)) return false;
  findings.at(analysis.text)
      .actual(quoted.front().quote)
      .expected(indicator.target.text() + indicator.unit.text())
      .related(indicator.target)
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か目標値のどちらかを直してください。",
               field_title(analysis.text.id), quoted.front().quote,
               field_title(indicator.target.id), indicator.target.text()));
  return true;
}

void compare_claims(const Indicator& indicator, const Analysis& analysis,
                    const std::vector<TargetClaim>& claims, Findings& findings) {
  // Beside a target like 45以下 nobody knows what 下回った means.
  const Status status = expected_status(indicator).value_or(Status::none);
  if (claims.empty() || status == Status::none) return;
  const auto is_wrong = [&](const auto& claim) { return contradicts(claim, indicator, status); };
  if (!std::ranges::all_of(claims, is_wrong)) return;
  const std::string right(kpi::word(status));
  findings.at(analysis.text)
      .actual(claims.front().quote)
      .expected(right)
      .related(indicator.status, indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、達成状況は「{5}」です。"
               "本文か数値のどちらかを直してください。",
               field_title(analysis.text.id), claims.front().quote, indicator.actual[0].text(),
               indicator.target.text(), right));
}

void wording(const Subject& subject, Findings& findings) {
  for (const Analysis& analysis : subject.sheet.analyses) {
    const auto indicator = std::ranges::find(subject.sheet.indicators, analysis.no, &Indicator::no);
    if (indicator == subject.sheet.indicators.end() || analysis.text.blank()) continue;
    const prose::TargetTalk talk =
        prose::target_talk(analysis.text.text(), indicator->unit.text(), subject.sheet.fiscal_year);
    if (compare_quoted(*indicator, analysis, talk.quoted, findings)) continue;
    compare_claims(*indicator, analysis, talk.claims, findings);
  }
}

}  // namespace

const Rule& ind007() {
  static constexpr Rule rule = {
      .id = "IND007",
      .name = "wording",
      .summary = N_("８ 要因分析の本文が、達成状況や目標値と食い違わない。"),
      .headline = N_("本文が数値と食い違う"),
      .severity = Severity::warning,
      .rank = Rank::wording,
      .check = wording,
  };
  return rule;
}

}  // namespace tenken::check
