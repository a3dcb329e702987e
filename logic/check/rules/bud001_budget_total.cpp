// SPDX-License-Identifier: MPL-2.0
// BUD001: 合計(予算現額) is carry-over, initial and supplementary budget together.
#include "logic/check/finding.hpp"
#include "logic/check/totals.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

void budget_total(const Subject& subject, Findings& findings) {
  for (const record::CostRow& row : subject.sheet.cost) {
    // What the form does not print may be in its total all the same.
    if (!row.carried.exists() || !row.initial.exists() || !row.supplementary.exists()) continue;
    const auto total = row.total.number();
    const auto expected = sum_of({&row.carried, &row.initial, &row.supplementary});
    if (!total || !expected || kpi::equal(*total, *expected)) continue;
    findings.at(row.total)
        .amounts(*total, *expected)
        .related(row.carried, row.initial, row.supplementary)
        .say(msg("{1}が {2} ですが、前年度繰越＋当初予算＋補正予算等は {3} です（差 {4}）。"
                 "合計か内訳のどちらかを直してください。",
                 subject.title(row.total.id), format_amount(*total), format_amount(*expected),
                 format_amount(*total - *expected)))
        .fix(msg("合計を内訳の合計 {1} にする", format_amount(*expected)), row.total,
             workbook::number_cell(*expected));
  }
}

}  // namespace

const Rule& bud001() {
  static constexpr std::array yields_to = {Yield{"LAY010", Common::cell}};
  static constexpr Rule rule = {
      .id = "BUD001",
      .name = "budget-total",
      .summary = N_("合計(予算現額)は、前年度繰越＋当初予算＋補正予算等と一致する。"),
      .headline = N_("合計が合わない"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .fix = FixSafety::confirm,
      .yields_to = yields_to,
      .check = budget_total,
  };
  return rule;
}

}  // namespace tenken::check
