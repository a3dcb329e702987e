// SPDX-License-Identifier: MPL-2.0
// TXT002: full and half width are not mixed within a word, number or pair of brackets.
#include <set>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/mixed_width.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

/// Where words are typed. In the cells for numbers any text is NUM001's or NUM002's.
bool may_mix_widths(FieldKind kind) {
  return kind == FieldKind::text || kind == FieldKind::name || kind == FieldKind::method;
}

/// 「1２」→「12」、「)」→「）」
std::string list(const std::vector<text::MixedWidth>& pieces) {
  std::vector<std::string> shown;
  shown.reserve(pieces.size());
  for (const text::MixedWidth& piece : pieces) {
    shown.push_back("「" + piece.found + "」→「" + piece.unified + "」");
  }
  return listed(shown);
}

void width(const Subject& subject, Findings& findings) {
  std::set<workbook::Location> reported;  // the indicators share one cell for their reasons
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.cell.type != workbook::CellType::text || field.cell.has_formula()) return;
    if (!may_mix_widths(field.kind)) return;
    const std::vector<text::MixedWidth> pieces = text::mixed_widths(field.cell.text);
    if (pieces.empty() || !reported.insert(*field.place).second) return;
    const std::string unified = text::unify_widths(field.cell.text);
    findings.at(field)
        .expected(unified)
        .say(msg("{1}に、全角と半角が混ざった語やかっこが {2} か所あります: {3}。"
                 "どちらかにそろえてください。",
                 subject.title(field.id), pieces.size(), list(pieces)))
        .fix(msg("全角・半角をそろえる"), field, workbook::text_cell(unified));
  });
}

}  // namespace

const Rule& txt002() {
  static constexpr Rule rule = {
      .id = "TXT002",
      .name = "width",
      .summary = N_("一つの数や語、一組のかっこの中で、全角と半角を混ぜない。"),
      .headline = N_("全角と半角が混在"),
      .severity = Severity::note,
      .rank = Rank::style,
      .fix = FixSafety::confirm,
      .check = width,
  };
  return rule;
}

}  // namespace tenken::check
