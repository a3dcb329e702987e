// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using form::UnboundCell;
using message::msg;
using message::msgn;

/// Cells in rows that follow each other: one table, one remark.
struct Block {
  std::vector<const UnboundCell*> cells;
  workbook::Range range;
};

std::vector<Block> blocks(const std::vector<UnboundCell>& cells) {
  std::vector<Block> result;
  for (const UnboundCell& cell : cells) {
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
    const auto count = static_cast<long>(block.cells.size());
    findings.at(Place{.field = "label." + subject.form.pages[first.page].key, .cell = first.place})
        .actual(first.text)
        .say(msgn("{1} に「{2}」などの記入が {3} セルありますが、様式のどの欄でもないので点検できま"
                  "せん。表の行であれば表の中に移し、欄外の覚え書きであれば印刷範囲の外に移して"
                  "ください。",
                  "{1} に「{2}」などの記入が {3} セルありますが、様式のどの欄でもないので点検できま"
                  "せん。表の行であれば表の中に移し、欄外の覚え書きであれば印刷範囲の外に移して"
                  "ください。",
                  count, workbook::to_a1(block.range), first.text, count));
  }
}

}  // namespace

const Rule& lay007() {
  static constexpr Rule rule = {
      .id = "LAY007",
      .name = "row-outside-table",
      .summary = N_("様式の印刷範囲で記入があるのは、様式の欄だけである。"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = row_outside_table,
  };
  return rule;
}

}  // namespace tenken::check
