// SPDX-License-Identifier: MPL-2.0
// TXT003: "no value" is written ―.
#include <algorithm>
#include <set>

#include "logic/check/finding.hpp"
#include "logic/check/verdicts.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// A mark that a person typed for "no value", other than the form's ―.
bool is_another_mark(const record::Field& field) {
  if (field.cell.type != workbook::CellType::text || field.cell.has_formula()) return false;
  const std::string& text = field.cell.text;
  return text::is_no_value_mark(text) && text.find(kpi::no_value) == std::string::npos;
}

FindingBuilder report(const Subject& subject, const record::Field& field, Findings& findings) {
  const std::string dash(kpi::no_value);
  FindingBuilder finding = findings.at(field);
  finding.expected(dash)
      .say(msg("{1}の「{2}」は、見た目の似た別の記号です。"
               "数値がないことを示す「―」に直してください。",
               subject.title(field.id), field.cell.text))
      .fix(msg("「{1}」にする", dash), field, workbook::text_cell(dash));
  return finding;
}

/// The cells of an indicator's verdict: in section 4, and repeated in section 8.
struct Verdict {
  const record::Field* original = nullptr;
  const record::Field* repeat = nullptr;  ///< nullptr where there is no block for the indicator
  bool is_none = false;                   ///< ― is right, or nobody knows
};

template <typename Word>
bool is_none(const std::optional<Word>& word) {
  return !word || *word == Word::none;
}

std::vector<Verdict> verdicts_of(const record::ImprovementSheet& sheet) {
  std::vector<Verdict> verdicts;
  for (const record::Indicator& indicator : sheet.indicators) {
    const auto analysis = std::ranges::find(sheet.analyses, indicator.no, &record::Analysis::no);
    const bool repeated = analysis != sheet.analyses.end();
    for (std::size_t year = 0; year + 1 < record::years; ++year) {
      verdicts.push_back({.original = &indicator.trend[year],
                          .repeat = repeated ? &analysis->trend[year] : nullptr,
                          .is_none = is_none(expected_trend(indicator, year))});
    }
    verdicts.push_back({.original = &indicator.status,
                        .repeat = repeated ? &analysis->status : nullptr,
                        .is_none = is_none(expected_status(indicator))});
  }
  return verdicts;
}

/// Where a verdict should be no ― at all, its mark is the smaller mistake.
void look_at_verdicts(const Subject& subject, Findings& findings) {
  for (const Verdict& verdict : verdicts_of(subject.sheet)) {
    for (const record::Field* field : {verdict.original, verdict.repeat}) {
      if (field == nullptr || !is_another_mark(*field)) continue;
      FindingBuilder finding = report(subject, *field, findings);
      if (!verdict.is_none) finding.rests_on(*verdict.original, *field);
    }
  }
}

void dash(const Subject& subject, Findings& findings) {
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (form::is_quantity(field.kind) && is_another_mark(field)) report(subject, field, findings);
  });
  look_at_verdicts(subject, findings);
}

}  // namespace

const Rule& txt003() {
  static constexpr std::array yields_to = {Yield{"IND003", Common::ground},
                                           Yield{"IND005", Common::ground}};
  static constexpr Rule rule = {
      .id = "TXT003",
      .name = "dash",
      .summary = N_("数値がないことは「―」で示す（ー、－、- や … ではない）。"),
      .headline = N_("横棒が「―」でない"),
      .severity = Severity::warning,
      .rank = Rank::style,
      .fix = FixSafety::safe,
      .yields_to = yields_to,
      .check = dash,
  };
  return rule;
}

}  // namespace tenken::check
