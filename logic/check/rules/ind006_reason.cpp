// SPDX-License-Identifier: MPL-2.0
// IND006: 目標値設定理由 has a part for each indicator, with its target.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/indicator_numbers.hpp"
#include "logic/check/may_quote.hpp"
#include "logic/prose/reason_targets.hpp"

namespace tenken::check {
namespace {

using message::msg;
using record::Indicator;

/// The indicators that need a part of the reason. A blank cell is REQ001's, and ― is enough.
std::vector<const Indicator*> with_reasons(const Subject& subject) {
  std::vector<const Indicator*> indicators;
  for (const Indicator& indicator : subject.sheet.indicators) {
    const record::Field& reason = indicator.reason;
    if (indicator.in_use && reason.exists() && !reason.missing() && !reason.cell_error()) {
      indicators.push_back(&indicator);
    }
  }
  return indicators;
}

/// Its part may also stand within a line, under its own number or under that of all branches.
bool lacks_reason(const Indicator& indicator, const std::vector<const Indicator*>& all) {
  if (!indicator.reason_text.empty()) return false;
  const std::string text = indicator.reason.text();
  const std::string group = indicator.no.substr(0, indicator.no.find('-'));
  const bool group_is_another =
      std::ranges::any_of(all, [&](const Indicator* each) { return each->no == group; });
  return !prose::names_indicator(text, indicator.no) &&
         (group_is_another || !prose::names_indicator(text, group));
}

/// One of the amounts that the sentence names, or their sum, is the target.
bool means_target(const prose::ReasonTarget& named, const record::Field& target) {
  // Who wants 4,900人以上 may have set a little more.
  const auto value = target.number();
  if (named.at_least && value && named.value <= *value) return true;
  if (named.at_most && value && named.value >= *value) return true;
  const double sum = std::accumulate(named.others.begin(), named.others.end(), named.value);
  return may_quote(target, named.value) || may_quote(target, sum) ||
         std::ranges::any_of(named.others, [&](double each) { return may_quote(target, each); });
}

void compare_target(const Subject& subject, const Indicator& indicator, Findings& findings) {
  if (!indicator.target.number()) return;
  const auto named = prose::reason_targets(indicator.reason_text, indicator.unit.text(),
                                           subject.sheet.fiscal_year, indicator.name.text());
  const bool agrees = std::ranges::any_of(
      named, [&](const auto& each) { return means_target(each, indicator.target); });
  if (named.empty() || agrees) return;
  findings.at(indicator.reason)
      .actual(named.front().quote)
      .expected(indicator.target.text() + indicator.unit.text())
      .related(indicator.target)
      .say(msg(
          "{1}に「{2}」とありますが、目標値は {3} です。理由か目標値のどちらかを直してください。",
          subject.title(indicator.reason.id), named.front().quote, indicator.target.text()));
}

void report_lacking(const std::vector<const Indicator*>& indicators, Findings& findings) {
  std::vector<const Indicator*> lacking;
  std::ranges::copy_if(indicators, std::back_inserter(lacking), [&](const Indicator* indicator) {
    return lacks_reason(*indicator, indicators);
  });
  if (lacking.size() > 1 && lacking.size() == indicators.size()) {
    const Indicator& first = *indicators.front();
    findings.at(first.reason)
        .related(first.number)
        .say(msg("目標値設定理由に指標の No. がなく、どの指標の理由か分かりません。"
                 "「{1}」のように No. を付けて、指標ごとに書いてください。",
                 first.number.text()));
    return;
  }
  for (const Indicator* indicator : lacking) {
    findings.at(indicator->reason)
        .actual("")
        .related(indicator->number)
        .say(msg("目標値設定理由に {1} の分がありません。「{1}」の番号を付けて、"
                 "理由を書いてください。",
                 indicator->number.text()));
  }
}

void reason(const Subject& subject, Findings& findings) {
  // While the numbers are not right (IND008), nobody knows whose part is whose.
  if (!numbered_in_order(subject.sheet.indicators)) return;
  const std::vector<const Indicator*> indicators = with_reasons(subject);
  report_lacking(indicators, findings);
  // Where one has no part of its own, its reason may stand within another's.
  if (std::ranges::any_of(indicators, [](const auto* each) { return each->reason_text.empty(); })) {
    return;
  }
  for (const Indicator* indicator : indicators) {
    compare_target(subject, *indicator, findings);
  }
}

}  // namespace

const Rule& ind006() {
  static constexpr std::array yields_to = {Yield{"REQ002", Common::cell}};
  static constexpr Rule rule = {
      .id = "IND006",
      .name = "reason",
      .summary = N_("目標値設定理由には各指標の分があり、そこに書いた目標は目標値と一致する。"),
      .headline = N_("設定理由が合わない"),
      .severity = Severity::warning,
      .rank = Rank::wording,
      .yields_to = yields_to,
      .check = reason,
  };
  return rule;
}

}  // namespace tenken::check
