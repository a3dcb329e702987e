// SPDX-License-Identifier: MPL-2.0
// LAY004: labels are in the rows and columns of the form.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using message::Message;
using message::msg;
using message::msgn;

/// Labels of a page that moved by the same number of rows or columns: one insertion, one finding.
struct Moved {
  std::int32_t rows = 0;
  std::int32_t columns = 0;
  std::vector<const bind::LabelPlace*> labels;
};

std::vector<Moved> moved_labels(const bind::Layout& layout, std::size_t page) {
  std::map<std::int32_t, Moved> by_rows;
  std::map<std::int32_t, Moved> by_columns;
  for (const bind::LabelPlace& label : layout.labels) {
    if (label.page != page || label.state == bind::LabelState::missing || label.label->optional) {
      continue;
    }
    if (label.rows_moved != 0) {
      Moved& moved = by_rows[label.rows_moved];
      moved.rows = label.rows_moved;
      moved.labels.push_back(&label);
    }
    if (label.columns_moved != 0) {
      Moved& moved = by_columns[label.columns_moved];
      moved.columns = label.columns_moved;
      moved.labels.push_back(&label);
    }
  }
  std::vector<Moved> result;
  result.reserve(by_rows.size() + by_columns.size());
  for (auto& [rows, moved] : by_rows) result.push_back(std::move(moved));
  for (auto& [columns, moved] : by_columns) {
    // The same labels moved both ways: somebody moved them by hand.
    const auto same = std::ranges::find(result, moved.labels, &Moved::labels);
    if (same == result.end()) {
      result.push_back(std::move(moved));
    } else {
      same->columns = columns;
    }
  }
  return result;
}

Message rows_text(std::int32_t rows) {
  const long count = std::abs(rows);
  return rows > 0 ? msgn("{1} 行下", "{1} 行下", count, count)
                  : msgn("{1} 行上", "{1} 行上", count, count);
}

Message columns_text(std::int32_t columns) {
  const long count = std::abs(columns);
  return columns > 0 ? msgn("{1} 列右", "{1} 列右", count, count)
                     : msgn("{1} 列左", "{1} 列左", count, count);
}

Message shift_text(const Moved& moved) {
  if (moved.columns == 0) return rows_text(moved.rows);
  if (moved.rows == 0) return columns_text(moved.columns);
  return msg("{1}、{2}", rows_text(moved.rows), columns_text(moved.columns));
}

void label_moved(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (std::size_t page = 0; page < subject.form.pages.size(); ++page) {
    for (const Moved& moved : moved_labels(subject.layout(), page)) {
      const bind::LabelPlace& first = *moved.labels.front();
      workbook::Address home = first.place->cell;
      home.row -= first.rows_moved;
      home.column -= first.columns_moved;
      FindingBuilder finding = findings.at(Place{.field = first.field, .cell = first.place});
      finding.actual(workbook::to_a1(first.place->cell)).expected(workbook::to_a1(home));
      if (moved.labels.size() == 1) {
        finding.say(
            msg("見出し「{1}」が、様式の位置より {2}にあります。欄は読み取れていますが、"
                "様式の位置に戻してください。",
                quote(first.found_text), shift_text(moved)));
      } else {
        finding.say(
            msg("見出し「{1}」など {2} 個が、様式の位置より {3}にあります。"
                "欄は読み取れていますが、挿入または削除した行や列を元に戻してください。",
                quote(first.found_text), moved.labels.size(), shift_text(moved)));
      }
    }
  }
}

}  // namespace

const Rule& lay004() {
  static constexpr Rule rule = {
      .id = "LAY004",
      .name = "label-moved",
      .summary = N_("見出しが様式と同じ行と列にある（表に増やした行の分は除く）。"),
      .headline = N_("見出しが動いている"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = label_moved,
  };
  return rule;
}

}  // namespace tenken::check
