// SPDX-License-Identifier: MPL-2.0
// LAY003: where a label is printed stands its own text.
#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// False when the year that the label must name is gone from the cell: the form's is a guess.
bool says_its_year(const bind::LabelPlace& label) {
  const std::string& text = label.label->text;
  const bool has_year =
      text.find("{era") != std::string::npos || text.find("{nengo") != std::string::npos;
  return !has_year || !label.year_text.empty();
}

void label_changed(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const bind::LabelPlace& label : subject.layout().labels) {
    if (label.state != bind::LabelState::changed) continue;
    const std::string text =
        form::restored_label(label.label->text, label.found_text, subject.binding.fiscal_year);
    FindingBuilder finding = findings.at(Place{.field = label.field, .cell = label.place});
    finding.actual(label.found_text)
        .expected(text)
        .say(msg(
            "見出しが「{1}」になっていますが、様式では「{2}」です。様式の文言に戻してください。",
            quote(label.found_text), quote(text)))
        .fix(msg("見出しを「{1}」に戻す", quote(text)),
             {{.place = *label.place, .before = label.cell, .after = workbook::text_cell(text)}});
    if (!says_its_year(label)) finding.confirm_fix();
  }
}

}  // namespace

const Rule& lay003() {
  static constexpr std::array yields_to = {Yield{"LAY002", Common::source},
                                           Yield{"LAY003", Common::source}};
  static constexpr Rule rule = {
      .id = "LAY003",
      .name = "label-changed",
      .summary = N_("様式の見出しの文言が、様式のとおりである。"),
      .headline = N_("見出しの文言が違う"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .fix = FixSafety::safe,
      .yields_to = yields_to,
      .check = label_changed,
  };
  return rule;
}

}  // namespace tenken::check
