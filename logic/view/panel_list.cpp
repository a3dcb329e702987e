// SPDX-License-Identifier: MPL-2.0
// Findings to lines, lines to groups.
#include "logic/view/panel_list.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "logic/check/headline.hpp"
#include "logic/check/properties/waive.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/view/progress.hpp"
#include "logic/view/section.hpp"
#include "logic/view/summary.hpp"
#include "logic/view/what_changed.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;

/// Beyond this the list would take seconds to fill, and nobody reads on; it says that it is cut.
constexpr std::size_t max_rows = 1000;

constexpr std::size_t max_links = 4;

/// A group of fields to fill in that is longer than this begins folded: a new sheet is no list of
/// mistakes.
constexpr std::size_t long_group = 8;

/// Between the parts of a line.
constexpr const char* space = "　";

std::string on_one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return text::is_line_break(c); }, ' ');
  return text;
}

bool wants(Show show, RowKind kind) {
  switch (show) {
    case Show::all:
      return true;
    case Show::errors:
      return kind == RowKind::error;
    case Show::warnings:
      return kind == RowKind::warning;
    case Show::notes:
      return kind == RowKind::note;
    case Show::to_fill:
      return kind == RowKind::to_fill;
    case Show::waived:
      return kind == RowKind::waived;
  }
  return true;
}

Message word_of(RowKind kind, check::Severity severity) {
  if (kind == RowKind::to_fill) return msg("未記入");
  if (kind == RowKind::waived) return msg("了承済み");
  return severity_name(severity);
}

class List {
 public:
  List(const check::Result& result, Order order, const message::Language& language,
       const Reasons& reasons)
      : result_(result),
        order_(order),
        first_page_(first_page(result)),
        language_(language),
        reasons_(reasons) {}

  void add(const check::Finding& finding, std::size_t number) {
    const RowKind kind = kind_of(finding);
    const Section section = section_of(finding.at, result_.binding.titles());
    PanelRow row;
    row.id = finding.id;
    row.kind = kind;
    row.finding = number;
    row.severity = say(word_of(kind, finding.severity));
    row.place = finding.at.cell ? cell_of(finding.at) : "―";
    row.message = on_one_line(say(finding.message));
    row.detail = detail_text(finding, result_, language_, reasons_);
    row.sheet = sheet_of(finding.at, result_);
    if (finding.at.cell) row.cell = finding.at.cell->cell;
    Group& group = group_for(kind, section, row);
    // Beside each other, C2 of one page and C2 of another must not read alike.
    const bool elsewhere =
        group.many_pages && finding.at.cell && finding.at.cell->sheet != first_page_;
    row.line = row.severity + space + (elsewhere ? place_name(finding.at, result_) : row.place) +
               space + say(check::headline(finding));
    if (!section.rest.empty()) row.line += space + section.rest;
    row.links = links(finding);
    row.rule = std::string(finding.rule->id);
    row.fix = fix_text(finding, language_);
    row.mendable = finding.fix.has_value() && !finding.waived;
    row.waived = finding.waived.has_value();
    row.waivable = !finding.waived && check::can_be_waived(finding);
    row.question = question_text(finding, result_, language_);
    group.rows.push_back(std::move(row));
  }

  [[nodiscard]] PanelList made(const ListFilter& filter) && {
    // What is wrong first, as it was found; a stable sort leaves that order.
    std::ranges::stable_sort(groups_, {}, &Group::rank);
    const std::string search = text::fold(filter.search);
    PanelList list;
    for (Group& group : groups_) {
      PanelGroup shown = {.id = group.id, .title = {}, .folded = false, .first = list.rows.size()};
      std::size_t fitting = 0;
      for (PanelRow& row : group.rows) {
        if (!wants(filter.show, row.kind) || !holds(row, search)) continue;
        ++fitting;
        if (list.rows.size() < max_rows) list.rows.push_back(std::move(row));
      }
      list.fitting += fitting;
      shown.count = list.rows.size() - shown.first;
      if (shown.count == 0) continue;
      shown.title = say(msg("{1}（{2}）", group.title, fitting));
      const bool asked_for = filter.show != Show::all || !search.empty();
      shown.folded = !asked_for && (group.rank == rank_waived ||
                                    (group.rank == rank_to_fill && fitting > long_group));
      list.groups.push_back(std::move(shown));
    }
    return list;
  }

 private:
  struct Group {
    std::string id;
    Message title;
    int rank = 0;
    bool many_pages = false;
    std::vector<PanelRow> rows = {};
  };

  // What is wrong stands before it, by severity or all alike.
  static constexpr int rank_to_fill = 3;
  static constexpr int rank_waived = 4;

  static std::size_t first_page(const check::Result& result) {
    const auto& fields = result.binding.fields;
    const auto first = std::ranges::min_element(
        fields, {}, [](const bind::BoundField& field) { return field.place.sheet; });
    return first == fields.end() ? 0 : first->place.sheet;
  }

  [[nodiscard]] std::string say(const Message& message) const { return language_.say(message); }

  Group& group_for(RowKind kind, const Section& section, const PanelRow& row) {
    Group made = {.id = row.sheet + "/" + section.key, .title = section.name};
    if (kind == RowKind::to_fill) {
      made = {.id = "to_fill",
              .title = msg("まだ記入していない欄"),
              .rank = rank_to_fill,
              .many_pages = true};
    } else if (kind == RowKind::waived) {
      made = {.id = "waived", .title = msg("了承済み"), .rank = rank_waived, .many_pages = true};
    } else if (order_ == Order::severity) {
      made = {.id = "severity/" + std::to_string(static_cast<int>(kind)),
              .title = msg("{1}", row.severity),
              .rank = static_cast<int>(kind),
              .many_pages = true};
    } else if (!row.sheet.empty()) {
      made.title = msg("{1} {2}", row.sheet, section.name);
    }
    const auto [place, is_new] = numbers_.emplace(made.id, groups_.size());
    if (is_new) groups_.push_back(std::move(made));
    return groups_[place->second];
  }

  [[nodiscard]] std::vector<Link> links(const check::Finding& finding) const {
    std::vector<Link> links;
    for (const check::Place& place : finding.related) {
      if (!place.cell || links.size() == max_links) continue;
      std::string label = cell_of(place);
      if (place.workbook != 0) {
        // The name of the file is long, and told where the cell is spoken of.
        label = say(msg("前年度 {1}", label));
      } else if (place.cell->sheet !=
                 (finding.at.cell ? finding.at.cell->sheet : place.cell->sheet)) {
        label = place_name(place, result_);
      }
      Link link = {.label = std::move(label),
                   .title = section_of(place, result_.binding.titles()).rest,
                   .sheet = sheet_of(place, result_),
                   .cell = place.cell->cell,
                   .file = file_of(place, result_)};
      if (std::ranges::find(links, link) == links.end()) links.push_back(std::move(link));
    }
    return links;
  }

  static bool holds(const PanelRow& row, const std::string& search) {
    return search.empty() || text::fold(row.line).find(search) != std::string::npos ||
           text::fold(row.detail).find(search) != std::string::npos;
  }

  const check::Result& result_;
  Order order_;
  std::size_t first_page_;
  const message::Language& language_;
  const Reasons& reasons_;
  std::vector<Group> groups_;
  std::map<std::string, std::size_t> numbers_;
};

}  // namespace

RowKind kind_of(const check::Finding& finding) {
  if (finding.waived) return RowKind::waived;
  if (is_to_fill(finding)) return RowKind::to_fill;
  switch (finding.severity) {
    case check::Severity::error:
      return RowKind::error;
    case check::Severity::warning:
      return RowKind::warning;
    case check::Severity::note:
      break;
  }
  return RowKind::note;
}

PanelList list_findings(const check::Result& result, const ListFilter& filter,
                        const message::Language& language, const Reasons& reasons) {
  List list(result, filter.order, language, reasons);
  for (std::size_t i = 0; i < result.findings.size(); ++i) {
    list.add(result.findings[i], i);
  }
  return std::move(list).made(filter);
}

}  // namespace tenken::view
