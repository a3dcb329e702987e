// SPDX-License-Identifier: MPL-2.0
// IND013: what a ※ note gives as corrected is what stands in the table.
#include <algorithm>
#include <array>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/may_quote.hpp"
#include "logic/check/quote.hpp"
#include "logic/prose/correction_notes.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::CorrectionNote;
using record::Indicator;

/// The value that a note means, of `indicator`; nullptr where the sheet has none. Of the year
/// before last nobody corrects anything: such a note was left in the text from an earlier sheet.
const record::Field* corrected_field(const CorrectionNote& note, const Indicator& indicator,
                                     int fiscal_year) {
  if (note.value == CorrectionNote::Value::target) {
    return note.year == fiscal_year ? &indicator.target : nullptr;
  }
  if (note.year == fiscal_year) return &indicator.actual.front();
  return note.year == fiscal_year - 1 ? &indicator.actual[1] : nullptr;
}

/// 千 of 千人: a number in it cannot be held against one in 人.
std::string_view scale_of(std::string_view unit) {
  static constexpr std::array<std::string_view, 7> scales = {"千", "万",   "百万", "億",
                                                             "百", "十億", "兆"};
  const auto* const found =
      std::ranges::find_if(scales, [&](auto scale) { return unit.starts_with(scale); });
  return found == scales.end() ? std::string_view() : *found;
}

/// Whether what the note gives is measured as `field` is. A note may leave the unit out.
bool in_its_unit(const CorrectionNote& note, const record::Field& field) {
  const std::string unit = text::fold(field.unit);
  const bool names_a_unit = std::ranges::any_of(
      text::known_units(), [&](const std::string& known) { return note.unit.starts_with(known); });
  if (scale_of(note.unit).empty() && !names_a_unit) return true;
  return scale_of(note.unit) == scale_of(unit);
}

/// The value of an indicator, be it another than the one in whose part the note stands.
bool is_a_value(const CorrectionNote& note, const Subject& subject) {
  return std::ranges::any_of(subject.sheet.indicators, [&](const Indicator& each) {
    const record::Field* const field = corrected_field(note, each, subject.sheet.fiscal_year);
    return field != nullptr && field->number() && may_quote(*field, note.corrected);
  });
}

void compare_notes(const Subject& subject, const Indicator& indicator, const record::Field& field,
                   std::string_view text, Findings& findings) {
  const std::vector<CorrectionNote> notes = prose::correction_notes(text);
  // The part of an indicator that is gone: nobody can tell whose the notes are.
  if (notes.empty() || prose::begins_another_part(text)) return;
  for (const CorrectionNote& note : notes) {
    const record::Field* const meant = corrected_field(note, indicator, subject.sheet.fiscal_year);
    if (meant == nullptr || !meant->number() || is_a_value(note, subject)) continue;
    if (!in_its_unit(note, *meant)) continue;
    findings.at(field)
        .actual(note.quote)
        .expected(meant->text())
        .related(*meant)
        .rests_on(subject.sheet.header.fiscal_year)
        .say(msg(
            "{1}の注に「{2}」とありますが、{3}は {4} です。注か数値のどちらかを直してください。",
            subject.title(field.id), quote(note.quote), subject.title(meant->id), meant->text()));
  }
}

void correction_note(const Subject& subject, Findings& findings) {
  for (const Indicator& indicator : subject.sheet.indicators) {
    if (!indicator.in_use) continue;
    compare_notes(subject, indicator, indicator.reason, indicator.reason_text, findings);
    const auto& blocks = subject.sheet.analyses;
    const auto block = std::ranges::find(blocks, indicator.no, &record::Analysis::no);
    if (block == blocks.end() || block->text.blank()) continue;
    compare_notes(subject, indicator, block->text, block->text.text(), findings);
  }
}

}  // namespace

const Rule& ind013() {
  // Under a wrong title every value would be taken for another year's.
  static constexpr std::array yields_to = {Yield{"YEAR001", Common::ground}};
  static constexpr Rule rule = {
      .id = "IND013",
      .name = "correction-note",
      .summary = N_("※ の注の「修正後」の数は、修正した値と一致する。"),
      .headline = N_("修正の注と値の違い"),
      .severity = Severity::warning,
      .rank = Rank::wording,
      .yields_to = yields_to,
      .check = correction_note,
  };
  return rule;
}

}  // namespace tenken::check
