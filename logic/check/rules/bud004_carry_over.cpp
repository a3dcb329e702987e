// SPDX-License-Identifier: MPL-2.0
// BUD004: no more is carried over than the year before left.
#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

void carry_over(const Subject& subject, Findings& findings) {
  const auto& cost = subject.sheet.cost;
  for (std::size_t year = 0; year + 1 < cost.size(); ++year) {
    const record::Field& carried = cost.at(year).carried;
    const record::CostRow& before = cost.at(year + 1);
    const auto amount = carried.number();
    const auto total = before.total.number();
    const auto settled = before.settled.number();
    if (!amount || !total || !settled) continue;
    const double left = *total - *settled;
    if (*amount <= std::max(left, 0.0)) continue;
    FindingBuilder finding = findings.at(carried);
    finding.amounts(*amount, left)
        .expected("≤ " + format_amount(left))
        .related(before.total, before.settled)
        .say(msg("{1}が {2} ですが、{3}の残額（合計(予算現額)−決算額）は {4} です（{5} 超過）。"
                 "繰越額か、前年度の合計・決算額を直してください。",
                 subject.title(carried.id), format_amount(*amount),
                 text::era_short(subject.sheet.fiscal_year - static_cast<int>(year) - 1) + "年度",
                 format_amount(left), format_amount(*amount - left)));
    if (left < 0) finding.rests_on(before.settled);
  }
}

}  // namespace

const Rule& bud004() {
  static constexpr std::array yields_to = {Yield{"BUD003", Common::ground}};
  static constexpr Rule rule = {
      .id = "BUD004",
      .name = "carry-over",
      .summary = N_("前年度繰越は、前年度の合計(予算現額)から決算額を引いた残りを超えない。"),
      .headline = N_("繰越が残りを超える"),
      .severity = Severity::warning,
      .rank = Rank::limit,
      .yields_to = yields_to,
      .check = carry_over,
  };
  return rule;
}

}  // namespace tenken::check
