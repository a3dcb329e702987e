// SPDX-License-Identifier: MPL-2.0
// IND001: 推移 is what the values of two years give.
#include <array>

#include "logic/check/finding.hpp"
#include "logic/check/meant_number.hpp"
#include "logic/check/verdicts.hpp"

namespace tenken::check {
namespace {

using message::msg;

message::Message meaning(kpi::Trend trend) {
  switch (trend) {
    case kpi::Trend::better:
      return msg("改善");
    case kpi::Trend::worse:
      return msg("悪化");
    case kpi::Trend::same:
      return msg("変化なし");
    case kpi::Trend::none:
      break;
  }
  return msg("数値なし");
}

message::Message direction_note(const record::Indicator& indicator) {
  if (indicator.better == kpi::Direction::lower_is_better) {
    return msg("この指標は低いほど良い指標です。");
  }
  return msg("この指標は高いほど良い指標です。");
}

void trend(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    for (std::size_t year = 0; year + 1 < record::years; ++year) {
      const record::Field& field = indicator.trend[year];
      const auto expected = expected_trend(indicator, year);
      // ― on either side is IND003's.
      if (!expected || *expected == kpi::Trend::none || field.missing() || field.cell_error()) {
        continue;
      }
      const auto right = std::string(kpi::word(*expected));
      if (verdict_text(field) == right) continue;
      FindingBuilder finding = findings.at(field);
      finding.expected(right)
          .related(indicator.actual[year + 1], indicator.actual[year])
          .say(msg("{1}が「{2}」ですが、前年度 {3}、当年度 {4} なので「{5}」（{6}）です。{7}"
                   "推移か実績のどちらかを直してください。",
                   subject.title(field.id), field.text(), indicator.actual[year + 1].text(),
                   indicator.actual[year].text(), right, meaning(*expected),
                   direction_note(indicator)))
          .fix(msg("「{1}」にする", right), field, workbook::text_cell(right));
      rest_on_scale(finding, subject.sheet, {&indicator.actual[year + 1], &indicator.actual[year]});
    }
  }
}

}  // namespace

const Rule& ind001() {
  // Of values that are written 95.3 here and 0.953 there nobody knows what the verdict is.
  static constexpr std::array yields_to = {Yield{"NUM008", Common::ground},
                                           Yield{"NUM001", Common::ground}};
  static constexpr Rule rule = {
      .id = "IND001",
      .name = "trend",
      .summary =
          N_("推移は、前年度と当年度の実績を比べた結果（↗ 改善、↘ 悪化、→ 変化なし）と一致する。"),
      .headline = N_("推移が実績と合わない"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .fix = FixSafety::safe,
      .yields_to = yields_to,
      .check = trend,
  };
  return rule;
}

}  // namespace tenken::check
