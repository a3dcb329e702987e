// SPDX-License-Identifier: MPL-2.0
// From the grid of a page to its labels, and in which state each is.
#include "logic/bind/place_labels.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <utility>

#include "logic/form/label_text.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::bind {
namespace {

using workbook::Address;

LabelPlace place_of(const form::Label& label, std::size_t page, const std::string& prefix) {
  LabelPlace place;
  place.field = prefix + label.key;
  place.label = &label;
  place.page = page;
  place.year_offset = label.year_offset.value_or(0);
  return place;
}

void read_year(LabelPlace& place, const workbook::Cell& cell) {
  if (!place.label->year_offset) {
    return;
  }
  if (auto year = text::find_year(workbook::display_text(cell))) {
    place.year = year->year;
    place.year_text = std::move(year->written);
  }
}

/// How far from where it belongs a label is still taken for the one that is missed there, when the
/// same text is printed in other places too.
constexpr std::int32_t near_rows = 3;
constexpr std::int32_t near_columns = 6;

class LabelPlacer {
 public:
  LabelPlacer(const PageGrid& grid, std::size_t page, const LabelHits& hits, const SheetView& view)
      : grid_(grid), page_(page), hits_(hits), view_(view) {}

  std::vector<LabelPlace> run() {
    for_each_anchored_row(grid_.section, [&](const LabelRow& row, std::int32_t actual) {
      const auto columns = columns_in(row, actual);
      for (const auto& column : columns) {
        if (column) {
          taken_.insert({actual, *column});
        }
      }
    });
    place(grid_.section, "label.", 0);
    for (const auto index : open_) {
      find_elsewhere(places_[index]);
    }
    return std::move(places_);
  }

 private:
  [[nodiscard]] std::vector<std::optional<std::int32_t>> columns_in(const LabelRow& row,
                                                                    std::int32_t actual) const {
    return match_row(row, hits_, actual, [&](auto column) { return grid_.columns.near(column); });
  }

  /// The labels of a section and of its blocks. `offset` is by how many rows the section is lower
  /// than on the blank form because of tables and blocks that gained rows above it.
  void place(const GridSection& section, const std::string& prefix, std::int32_t offset) {
    const auto first = places_.size();
    for (const auto& label : *section.labels) {
      places_.push_back(place_of(label, page_, prefix));
    }
    for (std::size_t i = 0; i < section.rows.size(); ++i) {
      const auto& row = section.rows[i];
      const auto gained = offset + gained_above(section, row.row);
      std::vector<std::optional<std::int32_t>> columns(row.spots.size());
      if (section.anchors[i]) {
        columns = columns_in(row, *section.anchors[i]);
      }
      for (std::size_t k = 0; k < row.spots.size(); ++k) {
        const auto index =
            first + static_cast<std::size_t>(row.spots[k].label - section.labels->data());
        gained_.resize(places_.size());
        gained_[index] = gained;
        if (columns[k]) {
          found(places_[index], {*section.anchors[i], *columns[k]}, section);
        } else {
          look_at_its_place(index, section);
        }
      }
    }
    for (const auto& table : section.tables) {
      auto lower = offset + gained_above(section, table.repeat->first_row);
      for (std::size_t i = 0; i < table.blocks.size(); ++i) {
        const auto block_prefix = prefix + table.repeat->of + "." + std::to_string(i + 1) + ".";
        place(table.blocks[i], block_prefix, lower);
        lower += table.repeat->height();
        for (const auto& inner : table.blocks[i].tables) {
          lower += inner.gained;
        }
      }
      if (!table.repeat->labels.empty() && table.blocks.empty()) {
        for (const auto& label : table.repeat->labels) {
          auto place = place_of(label, page_, prefix + table.repeat->of + ".1.");
          const auto row = table.region_first + label.at.first.row - table.repeat->first_row;
          place.place = {view_.index(), {row, grid_.columns.near(label.at.first.column)}};
          places_.push_back(std::move(place));
        }
      }
    }
  }

  static std::int32_t gained_above(const GridSection& section, std::int32_t row) {
    std::int32_t gained = 0;
    for (const auto& table : section.tables) {
      if (table.repeat->first_row < row) {
        gained += table.gained;
      }
    }
    return gained;
  }

  /// The cells that the label's merge has, from `at` on.
  [[nodiscard]] workbook::Range area_from(Address at, const form::Label& label,
                                          const GridSection& section) const {
    const auto span = [](const LineMap& lines, std::int32_t first, std::int32_t last) {
      return std::max(0, lines.near(last) - lines.near(first));
    };
    const auto& [first, last] = label.at;
    return {at,
            {at.row + span(section.lines, first.row, last.row),
             at.column + span(grid_.columns, first.column, last.column)}};
  }

  void found(LabelPlace& place, Address at, const GridSection& section) {
    place.area = area_from(at, *place.label, section);
    found(place, at);
  }

  void found(LabelPlace& place, Address at) {
    const auto index = static_cast<std::size_t>(&place - places_.data());
    place.place = {view_.index(), at};
    place.rows_moved = at.row - place.label->at.first.row - gained_[index];
    place.columns_moved = at.column - place.label->at.first.column;
    place.state =
        place.rows_moved == 0 && place.columns_moved == 0 ? LabelState::found : LabelState::moved;
    place.cell = view_.at(at);
    place.found_text = workbook::display_text(place.cell);
    place.vacant = false;
    read_year(place, view_.at(at));
  }

  /// A label that its row does not hold: changed, or a year that was typed as a number, or missing.
  void look_at_its_place(std::size_t index, const GridSection& section) {
    auto& place = places_[index];
    const auto& label = *place.label;
    const Address at{section.lines.near(label.at.first.row),
                     grid_.columns.near(label.at.first.column)};
    place.place = {view_.index(), at};
    const auto& cell = view_.at(at);
    const auto content = workbook::display_text(cell);
    const bool may_be_label = cell.type == workbook::CellType::text ||
                              (cell.type == workbook::CellType::number && place_has_year(place));
    if (may_be_label && !taken_.contains(at) && form::resembles_label(label.text, content)) {
      found(place, at, section);
      taken_.insert(at);
      if (form::canonical_cell(content) == label.canonical) {
        return;
      }
      place.state = LabelState::changed;
      return;
    }
    place.cell = cell;
    place.area = area_from(at, label, section);
    // Where its row or column was deleted, another one stands there now.
    const bool has_lines =
        section.lines.at(label.at.first.row) && grid_.columns.at(label.at.first.column);
    place.vacant = has_lines && content.empty() && !cell.has_formula() && view_.in_sight(at);
    open_.push_back(index);
  }

  static bool place_has_year(const LabelPlace& place) {
    return place.label->year_offset.has_value();
  }

  /// A label that was moved by itself: the nearest place of its text that no other label has.
  void find_elsewhere(LabelPlace& place) {
    const auto text = place.label->text_number;
    const auto expected = place.place->cell;
    const auto same = std::count_if(places_.begin(), places_.end(), [&](const LabelPlace& other) {
      return other.label->text_number == text;
    });
    std::optional<Address> nearest;
    const auto distance = [&](Address at) {
      return std::abs(at.row - expected.row) + std::abs(at.column - expected.column);
    };
    for (const auto hit : hits_.of(text)) {
      const bool near = std::abs(hit.row - expected.row) <= near_rows &&
                        std::abs(hit.column - expected.column) <= near_columns;
      if ((same > 1 && !near) || taken_.contains(hit)) {
        continue;
      }
      if (!nearest || distance(hit) < distance(*nearest)) {
        nearest = hit;
      }
    }
    if (!nearest) {
      return;
    }
    taken_.insert(*nearest);
    const Address span{place.area.rows() - 1, place.area.columns() - 1};
    place.area = {*nearest, {nearest->row + span.row, nearest->column + span.column}};
    found(place, *nearest);
  }

  const PageGrid& grid_;
  std::size_t page_;
  const LabelHits& hits_;
  const SheetView& view_;
  std::vector<LabelPlace> places_;
  std::vector<std::int32_t> gained_;  ///< for each of places_
  std::vector<std::size_t> open_;     ///< of places_: not found in their rows
  std::set<Address> taken_;
};

}  // namespace

std::vector<LabelPlace> place_labels(const PageGrid& grid, std::size_t page, const LabelHits& hits,
                                     const SheetView& view) {
  return LabelPlacer(grid, page, hits, view).run();
}

std::vector<LabelPlace> missing_labels(const form::Page& form_page, std::size_t page) {
  std::vector<LabelPlace> places;
  for (const auto& label : form_page.labels) {
    places.push_back(place_of(label, page, "label."));
  }
  for (const auto& repeat : form_page.repeats) {
    for (const auto& label : repeat.labels) {
      places.push_back(place_of(label, page, "label." + repeat.of + ".1."));
    }
  }
  return places;
}

}  // namespace tenken::bind
