// SPDX-License-Identifier: MPL-2.0
// What a text says of reaching the target, held against 実績, 目標値 and 達成状況.
#include "logic/check/wording/against_target.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "logic/check/quote.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/check/wording/claim_meaning.hpp"
#include "logic/check/wording/written_numbers.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using kpi::Status;
using message::msg;
using prose::TargetClaim;
using record::Indicator;

/// 「目標を13g下回った」 where lower is better: whichever way it is meant, by 13.
bool says_no_more_than_how_much(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  return indicator.better == kpi::Direction::lower_is_better && !claim.of_value &&
         (claim.kind == above || claim.kind == below);
}

}  // namespace

bool tell_wrong_status(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto& claims = passage.talk.claims;
  // Beside a target like 45以下 nobody knows what 下回った means.
  const Status status = expected_status(indicator).value_or(Status::none);
  if (claims.empty() || status == Status::none) return false;
  const auto is_wrong = [&](const TargetClaim& claim) {
    const Status meant = meaning(claim, indicator);
    return meant != Status::none && meant != status;
  };
  if (!std::ranges::all_of(claims, is_wrong)) return false;
  const std::string right(kpi::word(status));
  findings.at(passage.text)
      .actual(claims.front().quote)
      .expected(right)
      .related(indicator.status, indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、達成状況は「{5}」です。"
               "本文か数値のどちらかを直してください。",
               passage.subject.title(passage.text.id), quote(claims.front().quote),
               indicator.actual[0].text(), indicator.target.text(), right));
  return true;
}

bool tell_wrong_target_difference(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const Status status = expected_status(indicator).value_or(Status::none);
  if (!actual || !target || status == Status::none) return false;
  const double difference = distance(*actual, *target);
  const double rounded = std::max(step_of(indicator.actual[0]), step_of(indicator.target));
  const TargetClaim* const wrong = wrong_unless_one_is_right(
      passage.talk.claims, [&](const TargetClaim& claim) -> std::optional<bool> {
        const bool agrees =
            meaning(claim, indicator) == status || says_no_more_than_how_much(claim, indicator);
        if (!claim.difference || !agrees) return std::nullopt;
        return may_be_told_as(difference, *claim.difference, rounded);
      });
  if (wrong == nullptr) return false;
  const std::string right = text::format_amount(difference);
  findings.at(passage.text)
      .actual(wrong->quote)
      .expected(right + indicator.unit.text())
      .related(indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、差は {5} です。"
               "本文か数値のどちらかを直してください。",
               passage.subject.title(passage.text.id), quote(wrong->quote),
               indicator.actual[0].text(), indicator.target.text(), right));
  return true;
}

bool tell_wrong_rate(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  if (!actual || !target || *target <= 0 || !higher || indicator.baseline.number()) return false;
  constexpr double whole = 100;
  const double rate = *actual / *target * whole;
  const TargetClaim* const wrong = wrong_unless_one_is_right(
      passage.talk.claims, [&](const TargetClaim& claim) -> std::optional<bool> {
        if (!claim.rate || claim.kind == TargetClaim::Kind::unclear) return std::nullopt;
        // Cut off or rounded, either way.
        return std::abs(*claim.rate - rate) < claim.rate_step;
      });
  if (wrong == nullptr) return false;
  const std::string right = to_one_decimal(rate);
  findings.at(passage.text)
      .actual(wrong->quote)
      .expected(right + "%")
      .related(indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、達成率は {5}％です。"
               "本文か数値のどちらかを直してください。",
               passage.subject.title(passage.text.id), quote(wrong->quote),
               indicator.actual[0].text(), indicator.target.text(), right));
  return true;
}

}  // namespace tenken::check
