// SPDX-License-Identifier: MPL-2.0
// Says what a copy for submission leaves out.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/quote.hpp"
#include "logic/submission/out_of_sight.hpp"

namespace tenken::submission {
namespace {

using message::Message;
using message::msg;
using message::msgn;
using workbook::Location;

/// More would not fit a message box.
constexpr std::size_t most_named = 3;

/// The first few of `items`: 「a、b」, with … when there are more.
std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < std::min(items.size(), most_named); ++i) {
    if (i > 0) text += "、";
    text += items[i];
  }
  return items.size() > most_named ? text + "…" : text;
}

std::string quoted(const std::string& text) { return "「" + check::quote(text) + "」"; }

std::string place_of(const Location& place, const workbook::Workbook& workbook) {
  return workbook.sheets.at(place.sheet).name() + "!" + workbook::to_a1(place.cell);
}

/// 「事業改善シート!C5「999」」 for each of them.
std::vector<std::string> contents(const std::vector<Location>& places,
                                  const workbook::Workbook& workbook) {
  std::vector<std::string> items;
  for (const Location& place : places) {
    if (items.size() > most_named) break;
    items.push_back(place_of(place, workbook) + quoted(workbook::display_text(workbook.at(place))));
  }
  return items;
}

std::vector<std::string> names(const std::vector<Location>& places,
                               const workbook::Workbook& workbook) {
  std::vector<std::string> items;
  for (const Location& place : places) {
    if (items.size() > most_named) break;
    items.push_back(place_of(place, workbook));
  }
  return items;
}

std::vector<std::string> in_quotes(std::vector<std::string> texts) {
  for (std::string& text : texts) text = quoted(text);
  return texts;
}

class Lines {
 public:
  void add(bool wanted, Message line) {
    if (!wanted) return;
    text_ = text_.empty() ? msg("・{1}", std::move(line))
                          : msg("{1}\n・{2}", std::move(text_), std::move(line));
  }
  [[nodiscard]] Message text() && { return std::move(text_); }

 private:
  Message text_;
};

void add_cells(Lines& lines, const OutOfSight& cells, const workbook::Workbook& workbook) {
  const auto count = [](const auto& items) { return static_cast<long>(items.size()); };
  lines.add(!cells.comments.empty(),
            msgn("コメント {1} 件（{2}）", "コメント {1} 件（{2}）", count(cells.comments),
                 count(cells.comments), listed(names(cells.comments, workbook))));
  lines.add(!cells.covered.empty(),
            msgn("結合したセルの下に残っている内容 {1} 件（{2}）",
                 "結合したセルの下に残っている内容 {1} 件（{2}）", count(cells.covered),
                 count(cells.covered), listed(contents(cells.covered, workbook))));
  lines.add(!cells.hidden.empty(),
            msgn("非表示の行、列、ページの内容 {1} 件（{2}）",
                 "非表示の行、列、ページの内容 {1} 件（{2}）", count(cells.hidden),
                 count(cells.hidden), listed(contents(cells.hidden, workbook))));
  lines.add(
      !cells.beside.empty(),
      msgn("印刷範囲の外の記入 {1} 件（{2}）", "印刷範囲の外の記入 {1} 件（{2}）",
           count(cells.beside), count(cells.beside), listed(contents(cells.beside, workbook))));
  std::vector<std::string> sheets;
  for (const std::size_t sheet : cells.other_sheets)
    sheets.push_back(workbook.sheets[sheet].name());
  lines.add(!sheets.empty(), msgn("様式のページではないシート {1} 枚（{2}）",
                                  "様式のページではないシート {1} 枚（{2}）", count(sheets),
                                  count(sheets), listed(in_quotes(sheets))));
}

void add_parts(Lines& lines, const DocumentParts& parts) {
  const auto number = [](std::size_t count) { return static_cast<long>(count); };
  lines.add(!parts.properties.empty(),
            msg("作成者などの文書のプロパティ（{1}）", listed(in_quotes(parts.properties))));
  lines.add(parts.tracked_changes, msg("変更履歴"));
  lines.add(parts.versions, msg("保存されている以前の版"));
  lines.add(parts.macros, msg("マクロ"));
  lines.add(!parts.names.empty(),
            msgn("セル範囲や式の名前 {1} 個（{2}）", "セル範囲や式の名前 {1} 個（{2}）",
                 number(parts.names.size()), parts.names.size(), listed(in_quotes(parts.names))));
  lines.add(parts.database_ranges > 0, msgn("データベース範囲 {1} 個", "データベース範囲 {1} 個",
                                            number(parts.database_ranges), parts.database_ranges));
  lines.add(parts.pivot_tables > 0, msgn("ピボットテーブル {1} 個", "ピボットテーブル {1} 個",
                                         number(parts.pivot_tables), parts.pivot_tables));
  lines.add(parts.unprinted_shapes > 0,
            msgn("印刷されない図形・画像 {1} 個", "印刷されない図形・画像 {1} 個",
                 number(parts.unprinted_shapes), parts.unprinted_shapes));
}

}  // namespace

Message what_is_left_out(const OutOfSight& cells, const DocumentParts& parts,
                         const workbook::Workbook& workbook) {
  Lines lines;
  add_cells(lines, cells, workbook);
  add_parts(lines, parts);
  lines.add(!cells.links.empty(),
            msgn("ほかのファイルを参照する式 {1} 個（{2}。今の値に置き換えます）",
                 "ほかのファイルを参照する式 {1} 個（{2}。今の値に置き換えます）",
                 static_cast<long>(cells.links.size()), cells.links.size(),
                 listed(names(cells.links, workbook))));
  return std::move(lines).text();
}

}  // namespace tenken::submission
