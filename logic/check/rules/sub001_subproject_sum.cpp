// SPDX-License-Identifier: MPL-2.0
// SUB001: 決算額 is the sum of the 細事業's amounts.
#include <cmath>

#include "logic/check/finding.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// The 細事業's settled amounts of one year.
struct YearSum {
  double sum = 0;
  int filled = 0;
  bool readable = true;
};

YearSum settled_in(const record::ImprovementSheet& sheet, std::size_t year) {
  YearSum result;
  for (const record::SubProject& subproject : sheet.subprojects) {
    const record::Field& settled = subproject.settled[year];
    const auto amount = settled.part();
    result.readable = result.readable && amount.has_value();
    result.sum += amount.value_or(0);
    if (settled.number()) ++result.filled;
  }
  return result;
}

void subproject_sum(const Subject& subject, Findings& findings) {
  for (std::size_t year = 0; year < subject.sheet.cost.size(); ++year) {
    const record::Field& settled = subject.sheet.cost[year].settled;
    const auto total = settled.number();
    const YearSum parts = settled_in(subject.sheet, year);
    if (!total || !parts.readable || parts.filled == 0 || kpi::equal(*total, parts.sum)) continue;
    const double difference = *total - parts.sum;
    FindingBuilder finding = findings.at(settled);
    finding.amounts(*total, parts.sum);
    for (const record::SubProject& subproject : subject.sheet.subprojects) {
      if (subproject.settled[year].number()) finding.related(subproject.settled[year]);
    }
    // Each row may be rounded by up to 1 千円, so a difference below their number is no proof.
    if (std::abs(difference) < parts.filled) {
      finding.severity(Severity::warning)
          .say(msg("{1}が {2} ですが、細事業の決算額の合計は {3} です（差 {4}）。"
                   "{5}未満の端数処理によるものか確認してください。",
                   subject.title(settled.id), format_amount(*total), format_amount(parts.sum),
                   format_amount(difference), settled.unit));
    } else {
      finding.say(
          msg("{1}が {2} ですが、細事業の決算額の合計は {3} です（差 {4}）。"
              "決算額か細事業一覧のどちらかを直してください。",
              subject.title(settled.id), format_amount(*total), format_amount(parts.sum),
              format_amount(difference)));
    }
  }
}

}  // namespace

const Rule& sub001() {
  static constexpr std::array yields_to = {Yield{"LAY010", Common::cell}};
  static constexpr Rule rule = {
      .id = "SUB001",
      .name = "subproject-sum",
      .summary = N_("決算額は、細事業の決算額の合計と年度ごとに一致する。"),
      .headline = N_("内訳の計と合わない"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .yields_to = yields_to,
      .check = subproject_sum,
  };
  return rule;
}

}  // namespace tenken::check
