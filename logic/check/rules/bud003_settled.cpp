// SPDX-License-Identifier: MPL-2.0
// BUD003: no more was settled than the budget had.
#include "logic/check/finding.hpp"
#include "logic/check/over_total.hpp"

namespace tenken::check {
namespace {

using message::msg;

void settled(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    report_over_total(subject, row, row.settled, msg("決算額は予算の範囲内です。"), findings);
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
