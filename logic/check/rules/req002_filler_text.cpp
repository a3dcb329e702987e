// SPDX-License-Identifier: MPL-2.0
// REQ002: no text only keeps a place.
#include <algorithm>
#include <array>
#include <set>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/filler.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

bool holds_words(FieldKind kind) {
  constexpr std::array kinds = {FieldKind::text, FieldKind::name, FieldKind::unit,
                                FieldKind::period, FieldKind::method};
  return std::ranges::find(kinds, kind) != kinds.end();
}

void filler_text(const Subject& subject, Findings& findings) {
  std::set<workbook::Location> reported;  // one cell may hold several fields (the reasons)
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    // A formula only repeats what stands elsewhere.
    if (!holds_words(field.kind) || field.cell.type != workbook::CellType::text ||
        field.cell.has_formula() || !text::is_filler(field.cell.text)) {
      return;
    }
    if (!reported.insert(*field.place).second) return;
    findings.at(field).say(
        msg("{1}が「{2}」のままです。仮の記入であれば、正しい内容に直してください。",
            subject.title(field.id), quote(field.text())));
  });
}

}  // namespace

const Rule& req002() {
  static constexpr Rule rule = {
      .id = "REQ002",
      .name = "filler-text",
      .summary = N_("「ああああ」「〇〇」など、仮の記入のままの欄がない。"),
      .headline = N_("仮の記入のまま"),
      .severity = Severity::error,
      .rank = Rank::content,
      .check = filler_text,
  };
  return rule;
}

}  // namespace tenken::check
