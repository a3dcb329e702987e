// SPDX-License-Identifier: MPL-2.0
// What a text says of last year and the years before, held against the values.
#include "logic/check/wording/against_last_year.hpp"

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

using kpi::Trend;
using message::msg;
using prose::TrendClaim;
using record::Indicator;

/// -1, 0 or 1: which way the value went from R3 to R4; none where one is missing.
std::optional<int> way_of_last_year(const Indicator& indicator) {
  const auto last = indicator.actual[1].number();
  const auto before = indicator.actual[2].number();
  if (!last || !before) return std::nullopt;
  if (kpi::equal(*last, *before)) return 0;
  return *last > *before ? 1 : -1;
}

/// What `claim` says of the years before last year is not so.
bool contradicts_earlier_years(const TrendClaim& claim, const Indicator& indicator) {
  using enum TrendClaim::Kind;
  if (claim.kind != more && claim.kind != less) return false;
  const int way = (claim.kind == more) != is_rank(indicator) ? 1 : -1;
  const auto now = indicator.actual[0].number();
  const auto oldest = indicator.actual[2].number();
  if (claim.or_same) return now && oldest && (way > 0 ? *oldest > *now : *oldest < *now);
  const auto last = way_of_last_year(indicator);
  if (!last || claim.before == TrendClaim::Before::nothing) return false;
  return (claim.before == TrendClaim::Before::same_way) != (*last == way);
}

}  // namespace

bool tell_wrong_trend(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto& claims = passage.talk.trends;
  const Trend trend = expected_trend(indicator, 0).value_or(Trend::none);
  const auto now = indicator.actual[0].number();
  const auto before = indicator.actual[1].number();
  if (claims.empty() || trend == Trend::none || !now || !before) return false;
  // A difference within the tolerance may be called what one likes.
  if (trend == Trend::same && !kpi::equal(*now, *before)) return false;
  const auto is_wrong = [&](const TrendClaim& claim) {
    const Trend meant = meaning(claim, indicator);
    // 過去最高 may have been reached before.
    if (claim.or_same && trend == Trend::same) return false;
    return meant != Trend::none && meant != trend;
  };
  if (!std::ranges::all_of(claims, is_wrong)) return false;
  const std::string right(kpi::word(trend));
  findings.at(passage.text)
      .actual(claims.front().quote)
      .expected(right)
      .related(indicator.trend[0], indicator.actual[0], indicator.actual[1])
      .say(msg(
          "{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、推移は「{5}」です。"
          "本文か数値のどちらかを直してください。",
          passage.subject.title(passage.text.id), quote(claims.front().quote),
          indicator.actual[1].text(), indicator.actual[0].text(), right));
  return true;
}

bool tell_wrong_trend_difference(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto now = indicator.actual[0].number();
  const auto before = indicator.actual[1].number();
  const Trend trend = expected_trend(indicator, 0).value_or(Trend::none);
  if (!now || !before || trend == Trend::none) return false;
  const double difference = distance(*now, *before);
  const double rounded = std::max(step_of(indicator.actual[0]), step_of(indicator.actual[1]));
  const TrendClaim* const wrong = wrong_unless_one_is_right(
      passage.talk.trends, [&](const TrendClaim& claim) -> std::optional<bool> {
        if (!claim.difference || meaning(claim, indicator) != trend) return std::nullopt;
        return may_be_told_as(difference, *claim.difference, rounded);
      });
  if (wrong == nullptr) return false;
  const std::string right = text::format_amount(difference);
  findings.at(passage.text)
      .actual(wrong->quote)
      .expected(right + indicator.unit.text())
      .related(indicator.actual[0], indicator.actual[1])
      .say(
          msg("{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、差は {5} です。"
              "本文か数値のどちらかを直してください。",
              passage.subject.title(passage.text.id), quote(wrong->quote),
              indicator.actual[1].text(), indicator.actual[0].text(), right));
  return true;
}

bool tell_wrong_trend_ratio(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto now = indicator.actual[0].number();
  const auto before = indicator.actual[1].number();
  const Trend trend = expected_trend(indicator, 0).value_or(Trend::none);
  if (!now || !before || *now <= 0 || *before <= 0 || trend == Trend::none) return false;
  if (is_rank(indicator)) return false;
  constexpr double whole = 100;
  const double ratio = *now / *before * whole;
  const double rounded = ratio * (rounding_of(indicator.actual[0], indicator) / *now +
                                  rounding_of(indicator.actual[1], indicator) / *before);
  const TrendClaim* const wrong = wrong_unless_one_is_right(
      passage.talk.trends, [&](const TrendClaim& claim) -> std::optional<bool> {
        if (!claim.ratio || meaning(claim, indicator) != trend) return std::nullopt;
        const bool further = *claim.ratio > whole ? ratio > *claim.ratio : ratio < *claim.ratio;
        if (claim.ratio_or_more && further) return true;
        // Cut off or rounded, either way.
        constexpr double least = 1e-6;  // what binary fractions leave behind
        return std::abs(*claim.ratio - ratio) < claim.ratio_step + rounded - least;
      });
  if (wrong == nullptr) return false;
  const std::string right = to_one_decimal(ratio);
  findings.at(passage.text)
      .actual(wrong->quote)
      .expected(right + "%")
      .related(indicator.actual[0], indicator.actual[1])
      .say(msg("{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、"
               "前年度比は {5}％です。"
               "本文か数値のどちらかを直してください。",
               passage.subject.title(passage.text.id), quote(wrong->quote),
               indicator.actual[1].text(), indicator.actual[0].text(), right));
  return true;
}

bool tell_wrong_streak(const Passage& passage, Findings& findings) {
  const Indicator& indicator = passage.indicator;
  const auto& claims = passage.talk.trends;
  const auto found = std::ranges::find_if(
      claims, [&](const TrendClaim& claim) { return contradicts_earlier_years(claim, indicator); });
  if (found == claims.end()) return false;
  findings.at(passage.text)
      .actual(found->quote)
      .related(indicator.actual[0], indicator.actual[1], indicator.actual[2])
      .say(msg("{1}に「{2}」とありますが、実績は古い年度から順に {3}、{4}、{5} です。"
               "本文か数値のどちらかを直してください。",
               passage.subject.title(passage.text.id), quote(found->quote),
               indicator.actual[2].text(), indicator.actual[1].text(), indicator.actual[0].text()));
  return true;
}

}  // namespace tenken::check
