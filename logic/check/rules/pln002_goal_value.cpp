// SPDX-License-Identifier: MPL-2.0
// PLN002: a running total in section 5 does not fall.
#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// Whether `recent` counts from where the others do. Values of years before the goal's own begin
/// are an earlier plan's count.
bool belongs(const record::PlanGoal::Recent& recent, const prose::GoalPeriod& period) {
  if (!recent.value.number()) return false;
  return !recent.when || !period.first_year || *recent.when >= *period.first_year;
}

void check_goal(const Subject& subject, const record::PlanGoal& goal, Findings& findings) {
  const record::PlanGoal::Recent* before = nullptr;
  for (const record::PlanGoal::Recent& recent : goal.recent) {
    if (!belongs(recent, goal.period)) continue;
    const bool in_order =
        before == nullptr || !recent.when || !before->when || *before->when < *recent.when;
    if (!in_order) return;  // PLN001's
    const double value = *recent.value.number();
    if (before != nullptr && value < *before->value.number()) {
      const double least = *before->value.number();
      findings.at(recent.value)
          .amounts(value, least)
          .expected("≥ " + format_amount(least))
          .related(before->value)
          .say(msg("{1}が {2} で、その前の年の {3} より {4} 少なくなっています。"
                   "累計は減らないので、どちらかの数値を直してください"
                   "（累計の対象期間が違うときは、達成目標に書いてください）。",
                   subject.title(recent.value.id), format_amount(value), format_amount(least),
                   format_amount(least - value)));
    }
    before = &recent;
  }
}

void goal_value(const Subject& subject, Findings& findings) {
  for (const record::PlanGoal& goal : subject.sheet.plan) {
    if (goal.period.cumulative) check_goal(subject, goal, findings);
  }
}

}  // namespace

const Rule& pln002() {
  static constexpr Rule rule = {
      .id = "PLN002",
      .name = "goal-value",
      .summary = N_("累計で表す達成目標の数値は、年とともに減らない。"),
      .headline = N_("累計が減っている"),
      .severity = Severity::warning,
      .rank = Rank::plausibility,
      .check = goal_value,
  };
  return rule;
}

}  // namespace tenken::check
