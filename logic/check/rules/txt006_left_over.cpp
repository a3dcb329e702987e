// SPDX-License-Identifier: MPL-2.0
// TXT006: no remark from the work at the sheet is left.
#include <set>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/prose/left_overs.hpp"
#include "logic/text/filler.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

/// 「（作成中）」、「★確認」
std::string listed_remarks(const std::vector<std::string>& remarks) {
  std::vector<std::string> shown;
  shown.reserve(remarks.size());
  for (const std::string& remark : remarks) shown.push_back("「" + quote(remark) + "」");
  return listed(shown);
}

void look_at_texts(const Subject& subject, Findings& findings) {
  std::set<workbook::Location> seen;  // the indicators share one cell for their reasons
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.cell.type != workbook::CellType::text || field.cell.has_formula()) return;
    if (field.kind != FieldKind::text && field.kind != FieldKind::name) return;
    // Filler as a whole is REQ002's.
    if (field.missing() || text::is_filler(field.cell.text)) return;
    if (!seen.insert(*field.place).second) return;
    const std::vector<std::string> remarks = prose::left_overs(field.cell.text);
    if (remarks.empty()) return;
    findings.at(field)
        .actual(remarks.front())
        .say(msg("{1}に、作成途中の覚え書きか仮の記入が {2} か所残っています: {3}。"
                 "内容を書き入れるか、消してください。",
                 subject.title(field.id), remarks.size(), listed_remarks(remarks)));
  });
}

/// The field, or beside the fields the page.
Place place_of(const Subject& subject, const record::SheetComment& comment) {
  Place place{.field = comment.field, .cell = comment.place};
  const auto& sheets = subject.layout().page_sheets;
  for (std::size_t page = 0; page < sheets.size() && place.field.empty(); ++page) {
    if (sheets[page] == comment.place.sheet) place.field = "label." + subject.form.pages[page].key;
  }
  return place;
}

void look_at_comments(const Subject& subject, Findings& findings) {
  for (const record::SheetComment& comment : subject.sheet.comments) {
    if (!prose::asks(comment.text)) continue;
    findings.at(place_of(subject, comment))
        .actual(comment.text)
        .say(msg("このセルのコメント「{1}」が、確認や修正を求めています。"
                 "対応してから、コメントを消してください。",
                 quote(comment.text)));
  }
}

void left_over(const Subject& subject, Findings& findings) {
  look_at_texts(subject, findings);
  look_at_comments(subject, findings);
}

}  // namespace

const Rule& txt006() {
  static constexpr Rule rule = {
      .id = "TXT006",
      .name = "left-over",
      .summary = N_("作成途中の覚え書き（（作成中）、★確認、●●課など）や、確認を求めるコメントが残"
                    "っていない。"),
      .headline = N_("作成途中の書き残し"),
      .severity = Severity::warning,
      .rank = Rank::style,
      .check = left_over,
  };
  return rule;
}

}  // namespace tenken::check
