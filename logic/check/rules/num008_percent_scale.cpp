// SPDX-License-Identifier: MPL-2.0
// NUM008: one share is not written as 95.3 here and 0.953 there.
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// One writes 95.3 (a percentage), another 0.953 (a fraction) for the same share; these are at most
/// this many times apart once they are written alike.
constexpr double largest_real_change = 4;

bool speaks_of_shares(const record::Indicator& indicator) {
  static constexpr std::array<std::string_view, 3> units = {"%", "パーセント", "割"};
  const std::string unit = text::fold(indicator.unit.text());
  if (std::ranges::find(units, unit) != units.end()) return true;
  const std::string name = text::fold(indicator.name.text());
  return indicator.unit.missing() &&
         (name.find("率") != std::string::npos || name.find("割合") != std::string::npos);
}

/// The values of `indicator` that are typed as numbers; 95.3% typed as text is NUM001's.
std::vector<const record::Field*> values_of(const record::Indicator& indicator) {
  std::vector<const record::Field*> values;
  for (const record::Field* field : {&indicator.actual.at(2), &indicator.actual.at(1),
                                     &indicator.target, &indicator.actual.at(0)}) {
    const bool typed = field->cell.type == workbook::CellType::number;
    if (typed && field->number() && *field->number() > 0) values.push_back(field);
  }
  return values;
}

/// A cell whose format shows 0.953 as 95.3 % holds a fraction, whatever its number.
bool is_fraction(const record::Field& value) {
  return value.reading.percent || *value.number() < 1;
}

/// 1.185 beside 96.4, 104.2 and 110: a share of more than the whole, written as a fraction.
bool is_fraction_above_one(const record::Field& value,
                           const std::vector<const record::Field*>& others) {
  constexpr double most = 3;
  constexpr double least_percentage = 80;
  constexpr double near = 1.5;
  constexpr std::size_t least_others = 2;
  const double percent = *value.number() * 100;
  if (value.reading.percent || *value.number() <= 1 || *value.number() >= most) return false;
  return others.size() >= least_others &&
         std::ranges::all_of(
             others,
             [](const record::Field* other) { return *other->number() >= least_percentage; }) &&
         std::ranges::any_of(others, [&](const record::Field* other) {
           return percent <= *other->number() * near && percent * near >= *other->number();
         });
}

bool is_same_share(const record::Field& fraction, const record::Field& percentage) {
  const double change = *percentage.number() / (*fraction.number() * 100);
  return change <= largest_real_change && change * largest_real_change >= 1;
}

void report(const Subject& subject, const record::Field& odd, const record::Field& usual,
            bool odd_is_fraction, Findings& findings) {
  const double scale = odd_is_fraction ? 100 : 0.01;
  // 0.953 × 100 is 95.3 to a reader, and 95.30000000000001 to a machine.
  const double alike = std::round(*odd.number() * scale * 1e9) / 1e9;
  findings.at(odd)
      .expected(text::format_amount(alike))
      .related(usual)
      .say(msg("{1}が {2} ですが、{3}は {4} で、割合の書き方が混ざっているようです。"
               "どちらかにそろえてください（同じ書き方なら {5}）。",
               subject.title(odd.id), odd.text(), subject.title(usual.id), usual.text(),
               text::format_amount(alike)));
}

/// Moves the one value that is a fraction above 1, where there is one, to the `fractions`.
void move_one_above(std::vector<const record::Field*>& percentages,
                    std::vector<const record::Field*>& fractions) {
  for (std::size_t i = 0; i < percentages.size(); ++i) {
    std::vector<const record::Field*> others = percentages;
    const record::Field* const value = others.at(i);
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    if (!is_fraction_above_one(*value, others)) continue;
    fractions.push_back(value);
    percentages = std::move(others);
    return;
  }
}

void percent_scale(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    std::vector<const record::Field*> fractions;
    std::vector<const record::Field*> percentages;
    for (const record::Field* value : values_of(indicator)) {
      (is_fraction(*value) ? fractions : percentages).push_back(value);
    }
    if (fractions.empty() && speaks_of_shares(indicator)) move_one_above(percentages, fractions);
    if (fractions.empty() || percentages.empty()) continue;
    const bool certain = speaks_of_shares(indicator) ||
                         std::ranges::any_of(fractions, [](const record::Field* value) {
                           return value->reading.percent;
                         });
    if (!certain) continue;
    const bool fractions_are_odd = fractions.size() <= percentages.size();
    const auto& odd = fractions_are_odd ? fractions : percentages;
    const auto& usual = fractions_are_odd ? percentages : fractions;
    for (const record::Field* value : odd) {
      const bool same = fractions_are_odd ? is_same_share(*value, *usual.front())
                                          : is_same_share(*usual.front(), *value);
      if (same) report(subject, *value, *usual.front(), fractions_are_odd, findings);
    }
  }
}

}  // namespace

const Rule& num008() {
  static constexpr Rule rule = {
      .id = "NUM008",
      .name = "percent-scale",
      .summary = N_("一つの指標の中で、95.3 と 0.953 のように割合の書き方が混ざっていない。"),
      .headline = N_("割合の書き方が混在"),
      .severity = Severity::warning,
      .rank = Rank::plausibility,
      .check = percent_scale,
  };
  return rule;
}

}  // namespace tenken::check
