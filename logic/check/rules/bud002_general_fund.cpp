// SPDX-License-Identifier: MPL-2.0
// BUD002: the general fund's part is not more than the total.
#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

void general_fund(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    const auto share = row.general_fund.number();
    const auto total = row.total.number();
    if (!share || !total || *share <= *total) continue;
    FindingBuilder finding = findings.at(row.general_fund);
    finding.amounts(*share, *total)
        .expected("≤ " + format_amount(*total))
        .related(row.total)
        .say(msg("{1}が {2} で、合計(予算現額)の {3} を {4} 上回っています。"
                 "一般財源は合計の内数です。どちらかを直してください。",
                 subject.title(row.general_fund.id), format_amount(*share), format_amount(*total),
                 format_amount(*share - *total)));
    if (*total < 0) finding.rests_on(row.total, row.carried, row.initial);
  }
}

}  // namespace

const Rule& bud002() {
  static constexpr std::array yields_to = {Yield{"NUM005", Common::ground}};
  static constexpr Rule rule = {
      .id = "BUD002",
      .name = "general-fund",
      .summary = N_("うち一般財源は、合計(予算現額)を超えない。"),
      .headline = N_("一般財源が合計を超える"),
      .severity = Severity::error,
      .rank = Rank::limit,
      .yields_to = yields_to,
      .check = general_fund,
  };
  return rule;
}

}  // namespace tenken::check
