// SPDX-License-Identifier: MPL-2.0
// Reading a page's header: number, year, stage, names.
#include "logic/record/read_header.hpp"

#include <algorithm>

#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::record {
namespace {

using Keys = std::vector<std::string>;

// Only ■ counts: a ☑ would be a mark to one reader and a box to the next.
constexpr std::string_view mark = "■";
constexpr std::string_view blank_box = "□";

/// The stages whose boxes are marked, where each box has a cell of its own.
Keys marked_cells(const std::vector<Field>& cells, const std::vector<form::Stage>& stages) {
  Keys marked;
  for (std::size_t i = 0; i < cells.size() && i < stages.size(); ++i) {
    if (cells[i].text().find(mark) != std::string::npos) marked.push_back(stages[i].key);
  }
  return marked;
}

/// The stage whose name stands in `name`: the longest one, for 「予算案」 stands in 「補正予算案」
/// too.
const form::Stage* stage_in(std::string_view name, const std::vector<form::Stage>& stages) {
  const form::Stage* best = nullptr;
  std::size_t longest = 0;
  for (const form::Stage& stage : stages) {
    const std::string label = text::fold(stage.label);
    if (label.size() <= longest || name.find(label) == std::string_view::npos) continue;
    best = &stage;
    longest = label.size();
  }
  return best;
}

/// The stages that are marked in a cell with all boxes: "□当初要求 ■点検". The name that stands
/// nearer behind a box than the next box is its own; where names stand before their boxes, it is
/// the name before it.
Keys marked_in_text(std::string_view text, const std::vector<form::Stage>& stages) {
  struct Piece {
    bool is_marked = false;
    std::string_view before, behind;
  };
  std::vector<Piece> pieces;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    if (!rest.starts_with(mark) && !rest.starts_with(blank_box)) {
      ++at;
      continue;
    }
    const auto between = text.substr(from, at - from);
    if (!pieces.empty()) pieces.back().behind = between;
    pieces.push_back({.is_marked = rest.starts_with(mark), .before = between, .behind = {}});
    from = at += mark.size();
  }
  if (!pieces.empty()) pieces.back().behind = text.substr(from);
  const bool names_first = !pieces.empty() && !text::fold(pieces.front().before).empty() &&
                           text::fold(pieces.back().behind).empty();
  Keys marked;
  for (const Piece& piece : pieces) {
    if (!piece.is_marked) continue;
    const std::string name = text::fold(names_first ? piece.before : piece.behind);
    if (const form::Stage* stage = stage_in(name, stages)) marked.push_back(stage->key);
  }
  return marked;
}

}  // namespace

Header read_header(const FieldReader& reader, const std::string& page) {
  Header header;
  header.page = page;
  reader.read_members(header, page.empty() ? "header." : "page." + page + ".");
  if (page.empty()) header.project_period = prose::read_period(header.period.text());
  header.project_number_parts = reader.read_parts(header.project_number.id);
  header.boxes = reader.read_parts(header.stage.id);
  const auto& stages = reader.binding().recognition.form->stages;
  header.marked = header.boxes.size() > 1 ? marked_cells(header.boxes, stages)
                                          : marked_in_text(header.stage.text(), stages);
  // The year stands within the form's title.
  if (const auto year = text::find_year(header.fiscal_year.text())) {
    header.year = year->year;
  }
  return header;
}

std::vector<std::string> pages_with_header(const form::Definition& form) {
  constexpr std::string_view prefix = "page.";
  std::vector<std::string> pages;
  for (const auto& page : form.pages) {
    for (const auto& field : page.fields) {
      if (!field.id.starts_with(prefix)) {
        continue;
      }
      const auto number =
          field.id.substr(prefix.size(), field.id.find('.', prefix.size()) - prefix.size());
      if (std::find(pages.begin(), pages.end(), number) == pages.end()) {
        pages.push_back(number);
      }
    }
  }
  return pages;
}

}  // namespace tenken::record
