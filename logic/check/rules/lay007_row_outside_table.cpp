// SPDX-License-Identifier: MPL-2.0
// LAY007: nothing is filled in beside the form's fields.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using bind::UnboundCell;
using message::msg;

/// Cells in rows that follow each other: one table, one remark.
struct Block {
  std::vector<const UnboundCell*> cells;
  workbook::Range range;
};

std::vector<Block> blocks(const std::vector<UnboundCell>& cells) {
  std::vector<Block> result;
  for (const UnboundCell& cell : cells) {
    if (cell.of_the_form) continue;
    const workbook::Address at = cell.place.cell;
    const bool continues = !result.empty() && result.back().cells.back()->page == cell.page &&
                           at.row <= result.back().range.last.row + 1;
    if (!continues) result.push_back({.cells = {}, .range = {at, at}});
    Block& block = result.back();
    block.cells.push_back(&cell);
    block.range.last.row = std::max(block.range.last.row, at.row);
    block.range.first.column = std::min(block.range.first.column, at.column);
    block.range.last.column = std::max(block.range.last.column, at.column);
  }
  return result;
}

void row_outside_table(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const Block& block : blocks(subject.layout().unbound)) {
    const UnboundCell& first = *block.cells.front();
    FindingBuilder finding = findings.at(
        Place{.field = "label." + subject.form.pages[first.page].key, .cell = first.place});
    finding.actual(first.text);
    if (block.cells.size() == 1) {
      finding.say(
          msg("{1} に「{2}」と記入されていますが、様式のどの欄でもないので点検できません。"
              "表の行であれば表の中に移し、覚え書きであれば印刷範囲の外に移してください。",
              workbook::to_a1(block.range), quote(first.text)));
    } else {
      finding.say(msg(
          "{1} に「{2}」など {3} セルの記入がありますが、様式のどの欄でもないので点検できません。"
          "表の行であれば表の中に移し、覚え書きであれば印刷範囲の外に移してください。",
          workbook::to_a1(block.range), quote(first.text), block.cells.size()));
    }
  }
}

}  // namespace

const Rule& lay007() {
  static constexpr Rule rule = {
      .id = "LAY007",
      .name = "row-outside-table",
      .summary = N_("様式の印刷範囲で記入があるのは、様式の欄だけである。"),
      .headline = N_("欄の外に記入がある"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = row_outside_table,
  };
  return rule;
}

}  // namespace tenken::check
