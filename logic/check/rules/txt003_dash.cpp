// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <set>

#include "logic/check/finding.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

/// Writes a finding for a mark that a person typed for "no value", other than the form's ―.
void look_at(const record::Field& field, Findings& findings) {
  if (field.cell.type != workbook::CellType::text || field.cell.has_formula()) return;
  const std::string& text = field.cell.text;
  if (!text::is_no_value_mark(text) || text.find(kpi::no_value) != std::string::npos) return;
  const std::string dash(kpi::no_value);
  findings.at(field)
      .expected(dash)
      .say(msg("{1}の「{2}」は、見た目の似た別の記号です。"
               "数値がないことを示す「―」に直してください。",
               field_title(field.id), text))
      .mend(msg("「{1}」にする", dash), field, workbook::text_cell(dash));
}

template <typename Verdict>
bool is_none(const std::optional<Verdict>& verdict) {
  return !verdict || *verdict == Verdict::none;
}

/// A verdict that is no ― at all is IND003's, a repeat of it IND005's.
void look_at_verdicts(const record::ImprovementSheet& sheet, Findings& findings) {
  for (const record::Indicator& indicator : sheet.indicators) {
    const auto analysis = std::ranges::find(sheet.analyses, indicator.no, &record::Analysis::no);
    const bool repeated = analysis != sheet.analyses.end();
    for (std::size_t year = 0; year + 1 < record::years; ++year) {
      if (!is_none(expected_trend(indicator, year))) continue;
      look_at(indicator.trend[year], findings);
      if (repeated) look_at(analysis->trend[year], findings);
    }
    if (!is_none(expected_status(indicator))) continue;
    look_at(indicator.status, findings);
    if (repeated) look_at(analysis->status, findings);
  }
}

void dash(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (form::is_quantity(field.kind)) look_at(field, findings);
  });
  look_at_verdicts(subject.sheet, findings);
}

}  // namespace

const Rule& txt003() {
  static constexpr Rule rule = {
      .id = "TXT003",
      .name = "dash",
      .summary = N_("数値がないことは「―」で示す（ー、－、- や … ではない）。"),
      .headline = N_("横棒が「―」でない"),
      .severity = Severity::warning,
      .rank = Rank::style,
      .fix = FixSafety::safe,
      .check = dash,
  };
  return rule;
}

}  // namespace tenken::check
