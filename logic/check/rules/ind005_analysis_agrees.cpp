// SPDX-License-Identifier: MPL-2.0
// IND005: the verdicts in section 8 are those of section 4.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/check/verdicts.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// Section 8's `repeat` must say what section 4's `original` says.
void compare(const Subject& subject, const record::Field& repeat, const record::Field& original,
             const std::string& right_by_values, Findings& findings) {
  if (repeat.cell_error() || original.cell_error()) return;
  const std::string shown = verdict_text(repeat);
  const std::string source = verdict_text(original);
  if (shown.empty() || source.empty() || shown == source) return;
  if (shown == right_by_values) {
    // Section 8 is right and section 4 is not.
    findings.at(repeat)
        .expected(original.text())
        .related(original)
        .rests_on(original)
        .say(msg("{1}が「{2}」ですが、{3}は「{4}」です。実績と目標値によれば「{2}」なので、"
                 "{5}を直してください。",
                 subject.title(repeat.id), repeat.text(), subject.title(original.id),
                 original.text(), subject.section("indicator")));
    return;
  }
  // Where both are wrong, section 8 gets what IND001–003 put into section 4.
  const std::string right = !right_by_values.empty() ? right_by_values
                            : original.missing()     ? std::string(kpi::no_value)
                                                     : original.text();
  findings.at(repeat)
      .expected(original.text())
      .related(original)
      .say(msg("{1}が「{2}」ですが、{3}は「{4}」です。{5}に合わせてください。",
               subject.title(repeat.id), repeat.text(), subject.title(original.id), original.text(),
               subject.section("indicator")))
      .fix(msg("「{1}」にする", right), repeat, workbook::text_cell(right));
}

template <typename Verdict>
std::string word_of(const std::optional<Verdict>& verdict) {
  return verdict ? std::string(kpi::word(*verdict)) : std::string();
}

void analysis_agrees(const Subject& subject, Findings& findings) {
  for (const record::Analysis& analysis : subject.sheet.analyses) {
    const auto indicator =
        std::ranges::find(subject.sheet.indicators, analysis.no, &record::Indicator::no);
    if (indicator == subject.sheet.indicators.end()) continue;  // IND004's
    for (std::size_t year = record::years - 1; year-- > 0;) {
      compare(subject, analysis.trend[year], indicator->trend[year],
              word_of(expected_trend(*indicator, year)), findings);
    }
    compare(subject, analysis.status, indicator->status, word_of(expected_status(*indicator)),
            findings);
  }
}

}  // namespace

const Rule& ind005() {
  static constexpr std::array yields_to = {Yield{"IND001", Common::ground},
                                           Yield{"IND002", Common::ground},
                                           Yield{"IND003", Common::ground}};
  static constexpr Rule rule = {
      .id = "IND005",
      .name = "analysis-agrees",
      .summary = N_("要因分析の推移と達成状況は、成果指標と一致する。"),
      .headline = N_("要因分析の判定が違う"),
      .severity = Severity::error,
      .rank = Rank::agreement,
      .fix = FixSafety::safe,
      .yields_to = yields_to,
      .check = analysis_agrees,
  };
  return rule;
}

}  // namespace tenken::check
