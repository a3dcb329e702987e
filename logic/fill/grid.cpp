// SPDX-License-Identifier: MPL-2.0
// A form's cells with as many table rows as the values need.
#include "logic/fill/grid.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "logic/text/fiscal_year.hpp"

namespace tenken::fill {
namespace {

using form::Repeat;

/// Lays out one page.
class GridMaker {
 public:
  GridMaker(const form::Definition& definition, const Counts& counts, Grid& grid)
      : definition_(definition), counts_(counts), grid_(grid) {}

  void make(const form::Page& page);

 private:
  /// Rows that stand together: the page itself, or one block of a repeat.
  struct Section {
    const std::vector<Repeat>& repeats;
    std::string prefix;      // "" or "subproject.2."
    std::int32_t shift = 0;  // rows between the definition's place and this one's
  };

  [[nodiscard]] std::int32_t count(const Repeat& repeat, const std::string& prefix) const {
    const auto found = counts_.find(prefix + repeat.of);
    return found == counts_.end() ? repeat.count : std::max(repeat.count, found->second);
  }
  [[nodiscard]] std::int32_t block_height(const Repeat& repeat, const std::string& prefix) const {
    std::int32_t height = repeat.height();
    for (const Repeat& inner : repeat.repeats) height += growth(inner, prefix);
    return height;
  }
  /// How many rows more than on the blank form.
  [[nodiscard]] std::int32_t growth(const Repeat& repeat, const std::string& prefix) const {
    std::int32_t height = 0;
    for (std::int32_t n = 1; n <= count(repeat, prefix); ++n) {
      height += block_height(repeat, member(repeat, prefix, n));
    }
    return height - repeat.count * repeat.height();
  }
  [[nodiscard]] static std::string member(const Repeat& repeat, const std::string& prefix,
                                          std::int32_t n) {
    return prefix + repeat.of + "." + std::to_string(n) + ".";
  }
  /// The last row of all of a table on the blank form.
  [[nodiscard]] static std::int32_t end_row(const Repeat& repeat) {
    return repeat.first_row + repeat.count * repeat.height() - 1;
  }

  [[nodiscard]] workbook::Range moved(const workbook::Range& range, const Section& section) const;
  void place_labels(const std::vector<form::Label>& labels, const Section& section);
  void place_fields(const std::vector<form::FieldPlace>& fields, const Section& section);
  void place_repeats(const Section& section);
  void note_rows(std::int32_t first, std::int32_t last, const Section& section);
  void add(Slot slot);
  [[nodiscard]] std::string with_years(std::string_view id) const;

  const form::Definition& definition_;
  const Counts& counts_;
  Grid& grid_;
};

workbook::Range GridMaker::moved(const workbook::Range& range, const Section& section) const {
  workbook::Range result = range;
  result.first.row += section.shift;
  result.last.row += section.shift;
  for (const Repeat& repeat : section.repeats) {
    const std::int32_t grown = growth(repeat, section.prefix);
    if (end_row(repeat) < range.first.row) result.first.row += grown;
    const bool spans = range.first.row <= repeat.first_row && range.last.row >= end_row(repeat);
    if (spans || end_row(repeat) < range.last.row) result.last.row += grown;
  }
  return result;
}

std::string GridMaker::with_years(std::string_view id) const {
  std::string result;
  while (!id.empty()) {
    const std::size_t open = id.find('{');
    const std::size_t close = id.find('}');
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    int offset = 0;
    std::from_chars(id.data() + open + 1, id.data() + close, offset);
    result += id.substr(0, open);
    result += text::era_short(definition_.fiscal_year + offset);
    id.remove_prefix(close + 1);
  }
  return result.append(id);
}

void GridMaker::add(Slot slot) {
  const auto same = std::ranges::find(grid_.slots, slot.area, &Slot::area);
  if (same == grid_.slots.end()) {
    grid_.slots.push_back(std::move(slot));
    return;
  }
  // A label with a field in it: the field speaks first.
  same->ids.insert(slot.printed.empty() ? same->ids.begin() : same->ids.end(), slot.ids.begin(),
                   slot.ids.end());
  if (slot.printed.empty()) {
    same->part = slot.part;
    same->parts = slot.parts;
  } else {
    same->printed = slot.printed;
  }
}

void GridMaker::place_labels(const std::vector<form::Label>& labels, const Section& section) {
  for (const form::Label& label : labels) {
    add({.area = moved(label.at, section),
         .ids = {"label." + section.prefix + label.key},
         .printed = form::printed(label.text, definition_.fiscal_year)});
  }
}

void GridMaker::place_fields(const std::vector<form::FieldPlace>& fields, const Section& section) {
  for (const form::FieldPlace& field : fields) {
    const std::string id = section.prefix + with_years(field.id);
    if (field.parts.empty()) {
      add({.area = moved(field.at, section), .ids = {id}, .printed = {}});
      continue;
    }
    for (std::size_t part = 0; part < field.parts.size(); ++part) {
      add({.area = moved(field.parts[part], section),
           .ids = {id},
           .part = part,
           .parts = field.parts.size(),
           .printed = {}});
    }
  }
}

void GridMaker::note_rows(std::int32_t first, std::int32_t last, const Section& section) {
  for (std::int32_t row = first; row <= last; ++row) {
    const bool in_table = std::ranges::any_of(section.repeats, [row](const Repeat& repeat) {
      return row >= repeat.first_row && row <= end_row(repeat);
    });
    if (in_table) continue;
    grid_.like_row[moved({{row, 0}, {row, 0}}, section).first.row] = row;
  }
}

void GridMaker::place_repeats(const Section& section) {
  for (const Repeat& repeat : section.repeats) {
    std::int32_t next = moved({{repeat.first_row, 0}, {repeat.first_row, 0}}, section).first.row;
    for (std::int32_t n = 1; n <= count(repeat, section.prefix); ++n) {
      const Section block{.repeats = repeat.repeats,
                          .prefix = member(repeat, section.prefix, n),
                          .shift = next - repeat.first_row};
      const std::int32_t height = block_height(repeat, block.prefix);
      grid_.blocks.push_back({.first = next, .last = next + height - 1});
      place_labels(repeat.labels, block);
      place_fields(repeat.fields, block);
      note_rows(repeat.first_row, repeat.last_row, block);
      place_repeats(block);
      next += height;
    }
  }
}

void GridMaker::make(const form::Page& page) {
  const Section whole{.repeats = page.repeats, .prefix = {}, .shift = 0};
  grid_.page = &page;
  grid_.print = moved(page.print, whole);
  place_labels(page.labels, whole);
  place_fields(page.fields, whole);
  note_rows(0, page.print.last.row, whole);
  place_repeats(whole);
}

}  // namespace

std::vector<Grid> lay_out(const form::Definition& definition, const Counts& counts) {
  std::vector<Grid> grids(definition.pages.size());
  for (std::size_t i = 0; i < grids.size(); ++i) {
    GridMaker(definition, counts, grids[i]).make(definition.pages[i]);
  }
  return grids;
}

}  // namespace tenken::fill
