// SPDX-License-Identifier: MPL-2.0
// IND003: a verdict is ― where a value is missing, and only there.
#include "logic/check/finding.hpp"
#include "logic/check/verdicts.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// A verdict's cell with the two values that it rests on.
struct Verdict {
  const record::Field& field;
  std::string right;  ///< what the two values give
  const record::Field& first;
  const record::Field& second;
};

void compare(const Subject& subject, const Verdict& verdict, Findings& findings) {
  const std::string shown = verdict_text(verdict.field);
  if (shown.empty() || verdict.field.cell_error()) return;  // REQ001's, NUM003's
  const bool says_missing = shown == kpi::no_value;
  const bool is_missing = verdict.right == kpi::no_value;
  if (says_missing == is_missing) return;
  FindingBuilder finding = findings.at(verdict.field);
  finding.expected(verdict.right)
      .related(verdict.first, verdict.second)
      .fix(msg("「{1}」にする", verdict.right), verdict.field, workbook::text_cell(verdict.right));
  if (is_missing) {
    const record::Field& missing = verdict.first.number() ? verdict.second : verdict.first;
    finding.say(
        msg("{1}が「{2}」ですが、{3}に数値がないので「―」です。"
            "数値を入力するか「―」にしてください。",
            subject.title(verdict.field.id), verdict.field.text(), subject.title(missing.id)));
  } else {
    finding.say(msg("{1}が「―」ですが、{2}（{3}）と{4}（{5}）に数値があるので「{6}」です。",
                    subject.title(verdict.field.id), subject.title(verdict.first.id),
                    verdict.first.text(), subject.title(verdict.second.id), verdict.second.text(),
                    verdict.right));
  }
}

void missing_value(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    if (!indicator.in_use) continue;
    for (std::size_t year = record::years - 1; year-- > 0;) {
      if (const auto expected = expected_trend(indicator, year)) {
        compare(subject,
                {.field = indicator.trend[year],
                 .right = std::string(kpi::word(*expected)),
                 .first = indicator.actual[year + 1],
                 .second = indicator.actual[year]},
                findings);
      }
    }
    if (const auto expected = expected_status(indicator)) {
      compare(subject,
              {.field = indicator.status,
               .right = std::string(kpi::word(*expected)),
               .first = indicator.actual[0],
               .second = indicator.target},
              findings);
    }
  }
}

}  // namespace

const Rule& ind003() {
  static constexpr Rule rule = {
      .id = "IND003",
      .name = "missing-value",
      .summary = N_("推移と達成状況は、もとの数値がないときだけ「―」とする。"),
      .headline = N_("「―」の使い方が違う"),
      .severity = Severity::error,
      .rank = Rank::arithmetic,
      .fix = FixSafety::safe,
      .check = missing_value,
  };
  return rule;
}

}  // namespace tenken::check
