// SPDX-License-Identifier: MPL-2.0
// What a claim in a text means for 達成状況 and 推移.
#include "logic/check/wording/claim_meaning.hpp"

#include "logic/check/may_quote.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {

using kpi::Status;
using kpi::Trend;
using prose::TargetClaim;
using prose::TrendClaim;
using record::Indicator;

bool is_rank(const Indicator& indicator) {
  constexpr std::string_view rank = "位";
  const std::string& unit = indicator.unit.text();
  return unit.size() <= 2 * rank.size() && text::fold(unit) == rank;
}

Status meaning(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const bool equal = actual && target && kpi::equal(*actual, *target);
  const bool compares = claim.kind == above || claim.kind == below || claim.kind == not_above ||
                        claim.kind == not_below;
  // Where lower is better, 「目標を上回る成果」 may be a fall.
  if (compares && ((!higher && !claim.of_value) || is_rank(indicator))) return Status::none;
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

Trend meaning(const TrendClaim& claim, const Indicator& indicator) {
  using enum TrendClaim::Kind;
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  // 22位から18位に上昇した: up is better, though the number fell.
  const bool up_is_better = higher || is_rank(indicator);
  switch (claim.kind) {
    case more:
      return up_is_better ? Trend::better : Trend::worse;
    case less:
      return up_is_better ? Trend::worse : Trend::better;
    case better:
      return Trend::better;
    case worse:
      return Trend::worse;
    case same:
      return Trend::same;
    case unclear:
      break;
  }
  return Trend::none;
}

bool holds_for_share(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  if (!claim.percentage || !actual || !target || may_quote(indicator.target, *claim.percentage)) {
    return false;
  }
  constexpr double whole = 100;
  // 「目標の12.0%を上回り」 of a value that is near its target: nobody would call that a share of
  // it.
  constexpr double far = 50;
  if (*target > 0 && *actual / *target * whole - *claim.percentage > far) return false;
  if (indicator.better == kpi::Direction::lower_is_better) return true;
  const double share = *target * *claim.percentage / whole;
  const bool reached = claim.kind == above || claim.kind == achieved || claim.kind == not_below;
  return reached ? *actual >= share : *actual <= share;
}

}  // namespace tenken::check
