// SPDX-License-Identifier: MPL-2.0
// BUD003: no more was settled than the budget had.
#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

void settled(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    const auto settled = row.settled.number();
    const auto total = row.total.number();
    if (!settled || !total || *settled <= *total) continue;
    FindingBuilder finding = findings.at(row.settled);
    finding.amounts(*settled, *total)
        .expected("≤ " + format_amount(*total))
        .related(row.total)
        .say(msg("{1}が {2} で、合計(予算現額)の {3} を {4} 上回っています。"
                 "決算額は予算の範囲内です。どちらかを直してください。",
                 subject.title(row.settled.id), format_amount(*settled), format_amount(*total),
                 format_amount(*settled - *total)));
    if (*total < 0) finding.rests_on(row.total, row.carried, row.initial);
  }
}

}  // namespace

const Rule& bud003() {
  static constexpr std::array yields_to = {Yield{"NUM005", Common::ground}};
  static constexpr Rule rule = {
      .id = "BUD003",
      .name = "settled",
      .summary = N_("決算額は、合計(予算現額)を超えない。"),
      .headline = N_("決算額が予算を超える"),
      .severity = Severity::warning,
      .rank = Rank::limit,
      .yields_to = yields_to,
      .check = settled,
  };
  return rule;
}

}  // namespace tenken::check
