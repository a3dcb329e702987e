// SPDX-License-Identifier: MPL-2.0
// SUB004: what an activity says was spent is not more than its 細事業 settled.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/prose/quoted_amounts.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using text::format_amount;

/// The highest amount in `field` that is more than `settled`, rounding apart; "" and 0 when none
/// is.
prose::QuotedAmount excess(const record::Field& field, double settled, int fiscal_year) {
  prose::QuotedAmount highest;
  if (field.cell.type != workbook::CellType::text) return highest;
  const auto amounts = prose::quoted_amounts(field.cell.text, fiscal_year);
  // 「120,090千円（うち県費60,045千円）」: what was settled is there, the other is another thing.
  if (std::ranges::any_of(amounts, [&](const prose::QuotedAmount& quoted) {
        return quoted.spent && kpi::equal(quoted.thousand_yen, settled);
      })) {
    return highest;
  }
  for (const prose::QuotedAmount& quoted : amounts) {
    const double over = quoted.thousand_yen - settled;
    const bool is_more = over >= 1 && over > quoted.precision / 2;
    if (quoted.spent && is_more && quoted.thousand_yen > highest.thousand_yen) highest = quoted;
  }
  return highest;
}

void quoted_amount(const Subject& subject, Findings& findings) {
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    const record::Field& settled = subproject.settled[0];
    const auto amount = settled.number();
    if (!amount) continue;
    for (const record::Activity& activity : subproject.activities) {
      for (const record::Field* field : {&activity.outline, &activity.output}) {
        const auto quoted = excess(*field, *amount, subject.sheet.fiscal_year);
        if (quoted.text.empty()) continue;
        FindingBuilder finding = findings.at(*field);
        finding.amounts(quoted.thousand_yen, *amount)
            .actual(quoted.text)
            .expected("≤ " + format_amount(*amount) + settled.unit)
            .related(settled)
            .say(msg("{1}に「{2}」とありますが、{3}は {4} {6}です（{5} {6}超過）。"
                     "本文の金額か決算額のどちらかを直してください。",
                     subject.title(field->id), quoted.text, subject.title(settled.id),
                     format_amount(*amount), format_amount(quoted.thousand_yen - *amount),
                     settled.unit));
        if (*amount < 0) finding.rests_on(settled);
      }
    }
  }
}

}  // namespace

const Rule& sub004() {
  static constexpr std::array yields_to = {Yield{"NUM005", Common::ground}};
  static constexpr Rule rule = {
      .id = "SUB004",
      .name = "quoted-amount",
      .summary = N_("取組の説明に書かれた当年度の支出額は、その細事業の決算額を超えない。"),
      .headline = N_("支出額が決算額を超える"),
      .severity = Severity::warning,
      .rank = Rank::limit,
      .yields_to = yields_to,
      .check = quoted_amount,
  };
  return rule;
}

}  // namespace tenken::check
