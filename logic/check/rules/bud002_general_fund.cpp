// SPDX-License-Identifier: MPL-2.0
// BUD002: the general fund's part is not more than the total.
#include "logic/check/finding.hpp"
#include "logic/check/over_total.hpp"

namespace tenken::check {
namespace {

using message::msg;

void general_fund(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    report_over_total(subject, row, row.general_fund, msg("一般財源は合計の内数です。"), findings);
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
