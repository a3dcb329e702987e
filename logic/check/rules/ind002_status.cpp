// SPDX-License-Identifier: MPL-2.0
// IND002: 達成状況 is what the value and the target give.
#include <array>

#include "logic/check/finding.hpp"
#include "logic/check/meant_number.hpp"
#include "logic/check/verdicts.hpp"

namespace tenken::check {
namespace {

using message::msg;

void status(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    const record::Field& field = indicator.status;
    const auto expected = expected_status(indicator);
    // ― on either side is IND003's.
    if (!expected || *expected == kpi::Status::none || field.missing() || field.cell_error()) {
      continue;
    }
    const auto right = std::string(kpi::word(*expected));
    if (verdict_text(field) == right) continue;
    FindingBuilder finding = findings.at(field);
    finding.expected(right)
        .related(indicator.actual[0], indicator.target)
        .say(msg("{1}が「{2}」ですが、実績 {3}、目標値 {4} なので「{5}」です。"
                 "達成状況か実績・目標値を直してください。",
                 subject.title(field.id), field.text(), indicator.actual[0].text(),
                 indicator.target.text(), right))
        .fix(msg("「{1}」にする", right), field, workbook::text_cell(right));
    rest_on_scale(finding, subject.sheet, {&indicator.actual.front(), &indicator.target});
  }
}

}  // namespace

const Rule& ind002() {
  // Of values that are written 95.3 here and 0.953 there nobody knows what the verdict is.
  static constexpr std::array yields_to = {Yield{"NUM008", Common::ground},
                                           Yield{"NUM001", Common::ground}};
  static constexpr Rule rule = {
      .id = "IND002",
      .name = "status",
      .summary = N_("達成状況は、実績と目標値を比べた結果（達成・未達成）と一致する。"),
      .headline = N_("達成状況が合わない"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .fix = FixSafety::safe,
      .yields_to = yields_to,
      .check = status,
  };
  return rule;
}

}  // namespace tenken::check
