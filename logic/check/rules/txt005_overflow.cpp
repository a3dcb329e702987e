// SPDX-License-Identifier: MPL-2.0
// TXT005: a text fits into the box that is printed of it.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "logic/check/finding.hpp"
#include "logic/text/printed_lines.hpp"

namespace tenken::check {
namespace {

using form::TextBox;
using message::msg;

/// The boxes of the fields that have one. A cell that grew with the rows of a table beside it has
/// grown its box as well; with fewer rows it is taken to be as high as the form has it.
std::unordered_map<std::string_view, TextBox> boxes_of(const bind::Binding& binding) {
  std::unordered_map<std::string_view, TextBox> boxes;
  for (const bind::BoundField& field : binding.fields) {
    if (field.form == nullptr || !field.form->box) continue;
    TextBox box = *field.form->box;
    const auto rows = field.form->at.rows();
    box.lines = box.lines * std::max(field.area.rows(), rows) / rows;
    boxes.emplace(field.id, box);
  }
  return boxes;
}

void overflow(const Subject& subject, Findings& findings) {
  const auto boxes = boxes_of(subject.binding);
  std::set<workbook::Location> reported;  // the indicators share one cell for their reasons
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.cell.type != workbook::CellType::text) return;
    const auto box = boxes.find(field.id);
    if (box == boxes.end()) return;
    const auto [columns, lines] = box->second;
    const int needed = text::printed_lines(field.cell.text, columns);
    if (needed <= lines || !reported.insert(*field.place).second) return;
    findings.at(field)
        .expected("≤ " + std::to_string(lines))
        .actual(std::to_string(needed))
        .say(msg("{1}は {2} 行分の文章ですが、印刷される枠は {3} 行（1 行は全角 {4} 字）です。"
                 "はみ出す {5} 行分は印刷されません。文章を短くしてください。",
                 subject.title(field.id), needed, lines, columns, needed - lines));
  });
}

}  // namespace

const Rule& txt005() {
  static constexpr Rule rule = {
      .id = "TXT005",
      .name = "overflow",
      .summary = N_("文章は、印刷される枠（1 行の字数と行数）に収まる。"),
      .headline = N_("枠に収まらない"),
      .severity = Severity::warning,
      .rank = Rank::style,
      .check = overflow,
  };
  return rule;
}

}  // namespace tenken::check
