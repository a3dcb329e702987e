// SPDX-License-Identifier: MPL-2.0
// IND007: what sections 7 and 8 say in words does not contradict the numbers.
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "logic/check/finding.hpp"
#include "logic/check/may_quote.hpp"
#include "logic/check/quote.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/prose/analysis_talk.hpp"
#include "logic/prose/named_sentences.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "logic/text/units.hpp"

namespace tenken::check {
namespace {

using kpi::Status;
using kpi::Trend;
using message::msg;
using prose::QuotedNumber;
using prose::TargetClaim;
using prose::TrendClaim;
using record::Analysis;
using record::Indicator;
using text::format_amount;

/// What a claim means for the status, by the direction; none where it leaves that open.
Status meaning(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const bool equal = actual && target && kpi::equal(*actual, *target);
  const bool compares = claim.kind == above || claim.kind == below || claim.kind == not_above ||
                        claim.kind == not_below;
  // Where lower is better, 「目標を上回る成果」 may be a fall.
  if (compares && !higher && !claim.of_value) return Status::none;
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

/// 「目標の90%を上回った」 of a rate whose target is 60%: true of 54.
bool holds_for_share(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  if (!claim.percentage || !actual || !target || may_quote(indicator.target, *claim.percentage)) {
    return false;
  }
  if (indicator.better == kpi::Direction::lower_is_better) return true;
  constexpr double whole = 100;
  const double share = *target * *claim.percentage / whole;
  const bool reached = claim.kind == above || claim.kind == achieved || claim.kind == not_below;
  return reached ? *actual >= share : *actual <= share;
}

/// What a claim means for the trend; none where it leaves that open.
Trend meaning(const TrendClaim& claim, const Indicator& indicator) {
  using enum TrendClaim::Kind;
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  switch (claim.kind) {
    case more:
      return higher ? Trend::better : Trend::worse;
    case less:
      return higher ? Trend::worse : Trend::better;
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

/// One more in the last digit that is not 0: 0.1 for 18.9, 1000 for 18,000.
double step_of(const std::string& written) {
  const std::string digits = text::fold(written);
  if (digits.find('.') != std::string::npos) return text::last_decimal(digits);
  constexpr double ten = 10;
  double step = 1;
  const std::size_t last = digits.find_last_not_of("0,");
  const auto end = std::string_view(digits).substr(last == std::string::npos ? 0 : last + 1);
  for (auto zeros = std::ranges::count(end, '0'); zeros > 0; --zeros) step *= ten;
  return step;
}

/// 「被害額は7億円を下回った」, and the value is above it.
bool compare_bounds(const Subject& subject, const Indicator& indicator, const record::Field& text,
                    const std::vector<prose::Bound>& bounds, Findings& findings) {
  const auto value = indicator.actual[0].number();
  const auto is_wrong = [&](const prose::Bound& bound) {
    return bound.above ? *value < bound.value : *value > bound.value;
  };
  if (!value || bounds.empty() || !std::ranges::all_of(bounds, is_wrong)) return false;
  findings.at(text)
      .actual(bounds.front().quote)
      .expected(indicator.actual[0].text() + indicator.unit.text())
      .related(indicator.actual[0])
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か実績のどちらかを直してください。",
               subject.title(text.id), quote(bounds.front().quote),
               subject.title(indicator.actual[0].id), indicator.actual[0].text()));
  return true;
}

/// There are numbers given for `field`, and none of them is its value; the first that is wrong.
const QuotedNumber* wrong_number(const record::Field& field,
                                 const std::vector<QuotedNumber>& quoted) {
  const auto value = field.number();
  const auto may_be_it = [&](const QuotedNumber& each) {
    if (may_quote(field, each.value)) return true;
    // Told in other words of scale: either may be the rounder number.
    return each.step > 0 &&
           std::abs(each.value - *value) < std::max(each.step, step_of(field.text()));
  };
  if (!value || std::ranges::any_of(quoted, may_be_it)) return nullptr;
  const auto found = std::ranges::find_if(
      quoted, [&](const QuotedNumber& each) { return !each.may_be_part || each.value > *value; });
  return found == quoted.end() ? nullptr : &*found;
}

bool compare_target_number(const Subject& subject, const Indicator& indicator,
                           const record::Field& text, const std::vector<QuotedNumber>& quoted,
                           Findings& findings) {
  const QuotedNumber* const wrong = wrong_number(indicator.target, quoted);
  if (wrong == nullptr) return false;
  findings.at(text)
      .actual(wrong->quote)
      .expected(indicator.target.text() + indicator.unit.text())
      .related(indicator.target)
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か目標値のどちらかを直してください。",
               subject.title(text.id), quote(wrong->quote), subject.title(indicator.target.id),
               indicator.target.text()));
  return true;
}

bool compare_actual_number(const Subject& subject, const Indicator& indicator,
                           const record::Field& actual, const record::Field& text,
                           const std::vector<QuotedNumber>& quoted, Findings& findings) {
  const QuotedNumber* const wrong = wrong_number(actual, quoted);
  if (wrong == nullptr) return false;
  findings.at(text)
      .actual(wrong->quote)
      .expected(actual.text() + indicator.unit.text())
      .related(actual)
      .say(msg("{1}に「{2}」とありますが、{3}は {4} です。本文か実績のどちらかを直してください。",
               subject.title(text.id), quote(wrong->quote), subject.title(actual.id),
               actual.text()));
  return true;
}

bool compare_claims(const Subject& subject, const Indicator& indicator, const record::Field& text,
                    const std::vector<TargetClaim>& claims, Findings& findings) {
  // Beside a target like 45以下 nobody knows what 下回った means.
  const Status status = expected_status(indicator).value_or(Status::none);
  if (claims.empty() || status == Status::none) return false;
  const auto is_wrong = [&](const TargetClaim& claim) {
    const Status meant = meaning(claim, indicator);
    return meant != Status::none && meant != status;
  };
  if (!std::ranges::all_of(claims, is_wrong)) return false;
  const std::string right(kpi::word(status));
  findings.at(text)
      .actual(claims.front().quote)
      .expected(right)
      .related(indicator.status, indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、達成状況は「{5}」です。"
               "本文か数値のどちらかを直してください。",
               subject.title(text.id), quote(claims.front().quote), indicator.actual[0].text(),
               indicator.target.text(), right));
  return true;
}

bool compare_trends(const Subject& subject, const Indicator& indicator, const record::Field& text,
                    const std::vector<TrendClaim>& claims, Findings& findings) {
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
  findings.at(text)
      .actual(claims.front().quote)
      .expected(right)
      .related(indicator.trend[0], indicator.actual[0], indicator.actual[1])
      .say(msg(
          "{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、推移は「{5}」です。"
          "本文か数値のどちらかを直してください。",
          subject.title(text.id), quote(claims.front().quote), indicator.actual[1].text(),
          indicator.actual[0].text(), right));
  return true;
}

/// -1, 0 or 1: which way the value went from R3 to R4; none where one is missing.
std::optional<int> way_of_last_year(const Indicator& indicator) {
  const auto last = indicator.actual[1].number();
  const auto before = indicator.actual[2].number();
  if (!last || !before) return std::nullopt;
  if (kpi::equal(*last, *before)) return 0;
  return *last > *before ? 1 : -1;
}

/// What `claim` says of the years before last year is not so: 「２年連続で増加した」 after a fall,
/// 「過去最高となった」 below what R3 had.
bool contradicts_earlier_years(const TrendClaim& claim, const Indicator& indicator) {
  using enum TrendClaim::Kind;
  if (claim.kind != more && claim.kind != less) return false;
  const int way = claim.kind == more ? 1 : -1;
  const auto now = indicator.actual[0].number();
  const auto oldest = indicator.actual[2].number();
  if (claim.or_same) return now && oldest && (way > 0 ? *oldest > *now : *oldest < *now);
  const auto last = way_of_last_year(indicator);
  if (!last || claim.before == TrendClaim::Before::nothing) return false;
  return (claim.before == TrendClaim::Before::same_way) != (*last == way);
}

bool compare_earlier_years(const Subject& subject, const Indicator& indicator,
                           const record::Field& text, const std::vector<TrendClaim>& claims,
                           Findings& findings) {
  const auto found = std::ranges::find_if(
      claims, [&](const TrendClaim& claim) { return contradicts_earlier_years(claim, indicator); });
  if (found == claims.end()) return false;
  findings.at(text)
      .actual(found->quote)
      .related(indicator.actual[0], indicator.actual[1], indicator.actual[2])
      .say(msg("{1}に「{2}」とありますが、実績は古い年度から順に {3}、{4}、{5} です。"
               "本文か数値のどちらかを直してください。",
               subject.title(text.id), quote(found->quote), indicator.actual[2].text(),
               indicator.actual[1].text(), indicator.actual[0].text()));
  return true;
}

/// How far `a` and `b` are apart, without what binary fractions leave behind: 0.4 for 60 and 59.6.
double distance(double a, double b) {
  constexpr double finest = 1e6;
  return std::round(std::abs(a - b) * finest) / finest;
}

/// `written` may stand for `difference`: it is the same, or a rounder number for it.
bool may_stand_for(double written, double difference) {
  if (kpi::equal(written, difference)) return true;
  constexpr double ten = 10;
  constexpr double largest = 1e9;
  for (double unit = 1; unit <= largest && std::fmod(written, unit) == 0; unit *= ten) {
    if (kpi::equal(std::round(difference / unit) * unit, written)) return true;
  }
  // 「3.2ポイント」 of 3.16.
  constexpr int finest = 1'000'000;
  for (int parts = 10; parts <= finest; parts *= 10) {
    if (!kpi::equal(std::round(written * parts) / parts, written)) continue;
    return kpi::equal(std::round(difference * parts) / parts, written);
  }
  return false;
}

/// The claims agree with the numbers, but for by how much; the first that is wrong when all are.
template <typename Claim, typename Agrees>
const Claim* wrong_difference(const std::vector<Claim>& claims, double difference, double rounded,
                              const Agrees& agrees) {
  const Claim* wrong = nullptr;
  for (const Claim& claim : claims) {
    if (!claim.difference || !agrees(claim)) continue;
    const auto& [value, step] = *claim.difference;
    // Told in words of scale: either may be the rounder number.
    const bool scaled = step > 0 && std::abs(value - difference) < std::max(step, rounded);
    if (scaled || may_stand_for(value, difference)) return nullptr;
    if (wrong == nullptr) wrong = &claim;
  }
  return wrong;
}

/// 「目標を13g下回った」 where lower is better: whichever way it is meant, by 13.
bool says_no_more_than_how_much(const TargetClaim& claim, const Indicator& indicator) {
  using enum TargetClaim::Kind;
  return indicator.better == kpi::Direction::lower_is_better && !claim.of_value &&
         (claim.kind == above || claim.kind == below);
}

bool compare_target_difference(const Subject& subject, const Indicator& indicator,
                               const record::Field& text, const std::vector<TargetClaim>& claims,
                               Findings& findings) {
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const Status status = expected_status(indicator).value_or(Status::none);
  if (!actual || !target || status == Status::none) return false;
  const double difference = distance(*actual, *target);
  const double rounded =
      std::max(step_of(indicator.actual[0].text()), step_of(indicator.target.text()));
  const auto* const wrong =
      wrong_difference(claims, difference, rounded, [&](const TargetClaim& claim) {
        return meaning(claim, indicator) == status || says_no_more_than_how_much(claim, indicator);
      });
  if (wrong == nullptr) return false;
  const std::string right = format_amount(difference);
  findings.at(text)
      .actual(wrong->quote)
      .expected(right + indicator.unit.text())
      .related(indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、差は {5} です。"
               "本文か数値のどちらかを直してください。",
               subject.title(text.id), quote(wrong->quote), indicator.actual[0].text(),
               indicator.target.text(), right));
  return true;
}

std::string to_one_decimal(double number) {
  constexpr double ten = 10;
  return format_amount(std::round(number * ten) / ten);
}

/// 「達成率は106%」, where 実績 ÷ 目標値 is another. There is no such rate where lower is better.
bool compare_rate(const Subject& subject, const Indicator& indicator, const record::Field& text,
                  const std::vector<TargetClaim>& claims, Findings& findings) {
  const auto actual = indicator.actual[0].number();
  const auto target = indicator.target.number();
  const bool higher = indicator.better == kpi::Direction::higher_is_better;
  if (!actual || !target || *target <= 0 || !higher || indicator.baseline.number()) return false;
  constexpr double whole = 100;
  const double rate = *actual / *target * whole;
  const TargetClaim* wrong = nullptr;
  for (const TargetClaim& claim : claims) {
    if (!claim.rate || claim.kind == TargetClaim::Kind::unclear) continue;
    // Cut off or rounded, either way.
    if (std::abs(*claim.rate - rate) < claim.rate_step) return false;
    if (wrong == nullptr) wrong = &claim;
  }
  if (wrong == nullptr) return false;
  const std::string right = to_one_decimal(rate);
  findings.at(text)
      .actual(wrong->quote)
      .expected(right + "%")
      .related(indicator.actual[0], indicator.target)
      .say(msg("{1}に「{2}」とありますが、実績は {3}、目標値は {4} で、達成率は {5}％です。"
               "本文か数値のどちらかを直してください。",
               subject.title(text.id), quote(wrong->quote), indicator.actual[0].text(),
               indicator.target.text(), right));
  return true;
}

/// How far off a displayed value may be: half of one in its last digit, nothing for what is
/// counted.
double rounding_of(const record::Field& field, const Indicator& indicator) {
  const std::string digits = text::fold(field.text());
  const bool whole = digits.find('.') == std::string::npos;
  if (whole && text::counts_whole(text::fold(indicator.unit.text()))) return 0;
  return text::last_decimal(digits) / 2;
}

/// 「前年度比12%増」「前年度の2.5倍」, where 当年度 ÷ 前年度 is another.
bool compare_trend_ratio(const Subject& subject, const Indicator& indicator,
                         const record::Field& text, const std::vector<TrendClaim>& claims,
                         Findings& findings) {
  const auto now = indicator.actual[0].number();
  const auto before = indicator.actual[1].number();
  const Trend trend = expected_trend(indicator, 0).value_or(Trend::none);
  if (!now || !before || *now <= 0 || *before <= 0 || trend == Trend::none) return false;
  constexpr double whole = 100;
  const double ratio = *now / *before * whole;
  const double rounded = ratio * (rounding_of(indicator.actual[0], indicator) / *now +
                                  rounding_of(indicator.actual[1], indicator) / *before);
  const TrendClaim* wrong = nullptr;
  for (const TrendClaim& claim : claims) {
    if (!claim.ratio || meaning(claim, indicator) != trend) continue;
    const bool further = *claim.ratio > whole ? ratio > *claim.ratio : ratio < *claim.ratio;
    if (claim.ratio_or_more && further) return false;
    // Cut off or rounded, either way.
    constexpr double least = 1e-6;  // what binary fractions leave behind
    if (std::abs(*claim.ratio - ratio) < claim.ratio_step + rounded - least) return false;
    if (wrong == nullptr) wrong = &claim;
  }
  if (wrong == nullptr) return false;
  const std::string right = to_one_decimal(ratio);
  findings.at(text)
      .actual(wrong->quote)
      .expected(right + "%")
      .related(indicator.actual[0], indicator.actual[1])
      .say(msg("{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、"
               "前年度比は {5}％です。"
               "本文か数値のどちらかを直してください。",
               subject.title(text.id), quote(wrong->quote), indicator.actual[1].text(),
               indicator.actual[0].text(), right));
  return true;
}

bool compare_trend_difference(const Subject& subject, const Indicator& indicator,
                              const record::Field& text, const std::vector<TrendClaim>& claims,
                              Findings& findings) {
  const auto now = indicator.actual[0].number();
  const auto before = indicator.actual[1].number();
  const Trend trend = expected_trend(indicator, 0).value_or(Trend::none);
  if (!now || !before || trend == Trend::none) return false;
  const double difference = distance(*now, *before);
  const double rounded =
      std::max(step_of(indicator.actual[0].text()), step_of(indicator.actual[1].text()));
  const auto* const wrong =
      wrong_difference(claims, difference, rounded,
                       [&](const TrendClaim& claim) { return meaning(claim, indicator) == trend; });
  if (wrong == nullptr) return false;
  const std::string right = format_amount(difference);
  findings.at(text)
      .actual(wrong->quote)
      .expected(right + indicator.unit.text())
      .related(indicator.actual[0], indicator.actual[1])
      .say(
          msg("{1}に「{2}」とありますが、前年度の実績は {3}、当年度の実績は {4} で、差は {5} です。"
              "本文か数値のどちらかを直してください。",
              subject.title(text.id), quote(wrong->quote), indicator.actual[1].text(),
              indicator.actual[0].text(), right));
  return true;
}

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
  const auto is_share = [&](const TargetClaim& claim) { return holds_for_share(claim, indicator); };
  for (const TargetClaim& claim : talk.claims) {
    if (!is_share(claim)) continue;
    std::erase_if(talk.targets,
                  [&](const QuotedNumber& each) { return each.value == *claim.percentage; });
  }
  std::erase_if(talk.claims, is_share);
  return talk;
}

/// What `talk` says of `indicator` in `text` is held against its values; the first thing that is
/// wrong: a text of another year is wrong in many ways, and one is enough to look at it.
bool compare(const Subject& subject, const Indicator& indicator, const record::Field& text,
             prose::AnalysisTalk said, Findings& findings) {
  const prose::AnalysisTalk talk = without_shares(std::move(said), indicator);
  return compare_target_number(subject, indicator, text, talk.targets, findings) ||
         compare_claims(subject, indicator, text, talk.claims, findings) ||
         compare_actual_number(subject, indicator, indicator.actual[0], text, talk.actuals,
                               findings) ||
         compare_actual_number(subject, indicator, indicator.actual[1], text, talk.lasts,
                               findings) ||
         compare_bounds(subject, indicator, text, talk.bounds, findings) ||
         compare_trends(subject, indicator, text, talk.trends, findings) ||
         compare_target_difference(subject, indicator, text, talk.claims, findings) ||
         compare_rate(subject, indicator, text, talk.claims, findings) ||
         compare_trend_difference(subject, indicator, text, talk.trends, findings) ||
         compare_trend_ratio(subject, indicator, text, talk.trends, findings) ||
         compare_earlier_years(subject, indicator, text, talk.trends, findings);
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
