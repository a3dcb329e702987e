// SPDX-License-Identifier: MPL-2.0
// What somebody put into last year's workbook beside the form, and the new sheet does not have.
#include "logic/roll/left_behind.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "logic/bind/cell_content.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/check/quote.hpp"

namespace tenken::roll {
namespace {

using message::Message;
using message::msgn;
using workbook::Address;
using workbook::Cell;
using workbook::Location;
using workbook::Sheet;

/// More would not fit a message box.
constexpr std::size_t most_named = 3;

std::string listed(const std::vector<std::string>& items) {
  return check::listed(items, most_named);
}

std::string place_of(const Sheet& sheet, Address cell) {
  return sheet.name() + "!" + workbook::to_a1(cell);
}

bool is_printed(const Sheet& sheet, Address at) {
  return sheet.print_ranges.empty() ||
         std::ranges::any_of(sheet.print_ranges,
                             [at](const workbook::Range& range) { return range.contains(at); });
}

bool is_blank(const Sheet& sheet) {
  bool blank = sheet.comments.empty();
  sheet.for_each_filled(
      [&](Address, const Cell& cell) { blank = blank && !bind::shows_something(cell); });
  return blank;
}

/// What is the form's own.
std::set<Location> cells_of(const bind::Binding& binding) {
  std::set<Location> cells;
  for (const bind::BoundField& field : binding.fields) {
    cells.insert(field.place);
    cells.insert(field.parts.begin(), field.parts.end());
  }
  for (const bind::LabelPlace& label : binding.layout.labels) {
    if (label.place) cells.insert(*label.place);
  }
  return cells;
}

/// Filled cells that are no field: on paper those that the survey found, and all beside it.
std::vector<std::string> beside_the_fields(const LastYear& last_year) {
  const bind::Binding& binding = last_year.result.binding;
  std::set<Location> places;
  for (const bind::UnboundCell& cell : binding.layout.unbound) places.insert(cell.place);
  const std::set<Location> own = cells_of(binding);
  for (const std::optional<std::size_t>& page : binding.layout.page_sheets) {
    if (!page) continue;
    const Sheet& sheet = last_year.workbook.sheets[*page];
    sheet.for_each_filled([&](Address at, const Cell& cell) {
      const Location place{.sheet = *page, .cell = at};
      if (is_printed(sheet, at) || own.contains(place)) return;
      if (bind::shows_something(cell)) places.insert(place);
    });
  }
  std::vector<std::string> items;
  for (const Location& place : places) {
    const Sheet& sheet = last_year.workbook.sheets[place.sheet];
    items.push_back(place_of(sheet, place.cell) + "「" +
                    check::quote(workbook::display_text(sheet.at(place.cell))) + "」");
  }
  return items;
}

}  // namespace

std::vector<Message> left_behind(const LastYear& last_year) {
  const auto& pages = last_year.result.binding.layout.page_sheets;
  std::vector<std::string> sheets;
  std::vector<std::string> comments;
  for (std::size_t i = 0; i < last_year.workbook.sheets.size(); ++i) {
    const Sheet& sheet = last_year.workbook.sheets[i];
    if (std::ranges::find(pages, std::optional(i)) == pages.end()) {
      if (!is_blank(sheet)) sheets.push_back("「" + check::quote(sheet.name()) + "」");
      continue;
    }
    for (const workbook::Comment& comment : sheet.comments) {
      comments.push_back(place_of(sheet, comment.cell));
    }
  }
  const std::vector<std::string> beside = beside_the_fields(last_year);
  const std::size_t waivers = check::read_waivers(last_year.workbook.properties).waivers.size();
  const auto number = [](std::size_t count) { return static_cast<long>(count); };

  std::vector<Message> lines;
  if (!sheets.empty()) {
    lines.push_back(
        msgn("様式のページではないシート {1} 枚（{2}）は、新しいブックに入りません。"
             "使うものは、前年度のブックからコピーしてください。",
             "様式のページではないシート {1} 枚（{2}）は、新しいブックに入りません。"
             "使うものは、前年度のブックからコピーしてください。",
             number(sheets.size()), sheets.size(), listed(sheets)));
  }
  if (!beside.empty()) {
    lines.push_back(msgn("様式の欄の外に記入されているもの {1} 件（{2}）は、引き継ぎません。",
                         "様式の欄の外に記入されているもの {1} 件（{2}）は、引き継ぎません。",
                         number(beside.size()), beside.size(), listed(beside)));
  }
  if (!comments.empty()) {
    lines.push_back(msgn("コメント {1} 件（{2}）は、引き継ぎません。",
                         "コメント {1} 件（{2}）は、引き継ぎません。", number(comments.size()),
                         comments.size(), listed(comments)));
  }
  if (waivers > 0) {
    lines.push_back(
        msgn("了承 {1} 件は、引き継ぎません。同じ指摘が出て、それで正しいときは、"
             "あらためて了承してください。",
             "了承 {1} 件は、引き継ぎません。同じ指摘が出て、それで正しいときは、"
             "あらためて了承してください。",
             number(waivers), waivers));
  }
  return lines;
}

}  // namespace tenken::roll
