// SPDX-License-Identifier: MPL-2.0
// LAY002: every printed label that the form needs is there.
#include "logic/check/finding.hpp"
#include "logic/check/missing_pages.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// A label that the page takes from another one, and that has lost what it read.
bool reads_nothing(const Subject& subject, const bind::LabelPlace& label) {
  // Also where it is a part of a field (a stage box).
  if (label.cell.has_formula() && label.cell.type == workbook::CellType::error) return true;
  const bind::FormulaReads* formula =
      label.place ? subject.layout().formula_at(*label.place) : nullptr;
  return formula != nullptr && formula->areas.empty();
}

void label_missing(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const bind::LabelPlace& label : subject.layout().labels) {
    const bool page_is_there = subject.layout().page_sheets.at(label.page).has_value();
    if (label.state != bind::LabelState::missing || label.label->optional || !page_is_there) {
      continue;
    }
    const std::string text = form::printed(label.label->text, subject.binding.fiscal_year);
    FindingBuilder finding = findings.at(Place{.field = label.field, .cell = label.place});
    finding.expected(text).say(msg(
        "様式の見出し「{1}」が見つかりません。見出しを元の文言に戻してください。", quote(text)));
    if (reads_nothing(subject, label)) rest_on_missing_pages(finding, subject);
    if (label.vacant) {
      finding.fix(
          msg("見出し「{1}」を戻す", quote(text)),
          {{.place = *label.place, .before = label.cell, .after = workbook::text_cell(text)}});
    }
  }
}

}  // namespace

const Rule& lay002() {
  static constexpr std::array yields_to = {
      Yield{"LAY002", Common::source}, Yield{"LAY003", Common::source},
      Yield{"LAY005", Common::ground}, Yield{"NUM003", Common::cell},
      Yield{"NUM003", Common::source}};
  static constexpr Rule rule = {
      .id = "LAY002",
      .name = "label-missing",
      .summary = N_("様式の見出しがすべてある。"),
      .headline = N_("見出しがない"),
      .severity = Severity::error,
      .rank = Rank::structure,
      .fix = FixSafety::confirm,
      .yields_to = yields_to,
      .check = label_missing,
  };
  return rule;
}

}  // namespace tenken::check
