// SPDX-License-Identifier: MPL-2.0
// What is odd about a page's grid beside its labels and fields.
#include "logic/bind/survey.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/bind/cell_content.hpp"
#include "logic/bind/cell_grid.hpp"

namespace tenken::bind {
namespace {

using workbook::Address;
using workbook::Range;

/// More than a person would read one by one; a page that has them is another form's.
constexpr std::size_t most_unbound_cells = 300;

/// A cell that the form has, with its merge.
struct FormArea {
  std::string_view field;
  Range area;                ///< as it should be on the sheet
  std::int32_t rows = 1;     ///< on the blank form
  std::int32_t columns = 1;  ///< on the blank form
};

bool is_merge(const FormArea& area) { return area.rows > 1 || area.columns > 1; }

class Survey {
 public:
  Survey(const form::Page& form_page, std::size_t page, const PageGrid& grid, const SheetView& view,
         Binding& binding)
      : page_(page),
        view_(view),
        binding_(binding),
        printed_(printed_area(form_page, grid)),
        merges_(extent(), view.sheet().merges) {}

  void run() {
    collect_areas();
    find_broken_merges();
    find_unbound_cells();
    find_hidden_parts();
    find_covered_cells();
    find_cut_texts();
    if (view_.sheet().truncated) binding_.layout.too_large.push_back(page_);
  }

 private:
  /// What is printed of the form, rows and columns moved along.
  static Range printed_area(const form::Page& form_page, const PageGrid& grid) {
    const auto& print = form_page.print;
    return {print.first,
            {grid.section.lines.near(print.last.row), grid.columns.near(print.last.column)}};
  }

  [[nodiscard]] Address extent() const {
    Address last = printed_.last;
    const auto reach = [&last](const Address& cell) {
      last = {std::max(last.row, cell.row), std::max(last.column, cell.column)};
    };
    // Merged cells that hold nothing may stand below all that is used.
    for (const auto& merge : view_.sheet().merges) {
      reach(merge.last);
    }
    if (const auto used = view_.sheet().used_range()) {
      reach(used->last);
    }
    return last;
  }

  void collect_areas() {
    for (const auto& field : binding_.fields) {
      if (field.place.sheet != view_.index()) {
        continue;
      }
      if (field.parts.empty()) {
        add(field.id, field.area, field.form->at);
      }
      for (std::size_t i = 0; i < field.parts.size(); ++i) {
        const auto& printed = field.form->parts[i];
        const auto first = field.parts[i].cell;
        add(field.id, {first, {first.row, first.column + printed.columns() - 1}}, printed);
      }
    }
    for (const auto& label : binding_.layout.labels) {
      if (!label.place || label.place->sheet != view_.index()) {
        continue;
      }
      // An explanation may go, and its cell be used as one likes; a missing label is one finding.
      if (label.label->optional || label.state == LabelState::missing) {
        loose_.push_back(*label.place);
      } else {
        add(label.field, label.area, label.label->at);
      }
    }
  }

  void add(std::string_view field, const Range& area, const Range& printed) {
    areas_.push_back({field, area, printed.rows(), printed.columns()});
  }

  /// Whether the cells of `area` still are the merged cell that the form has, or a larger one.
  [[nodiscard]] bool is_intact(const FormArea& area) const {
    const auto merged = merges_.merged_area(area.area.first);
    return merged.contains(area.area.last) ||
           (merged.rows() >= area.rows && merged.columns() >= area.columns);
  }

  void find_broken_merges() {
    // A source that cannot tell of merges, or a sheet made without any.
    if (view_.sheet().merges.empty()) {
      return;
    }
    const auto plain = plain_rows();
    CellGrid reported(extent());
    for (const auto& area : areas_) {
      const auto first = area.area.first;
      if (reported.at(first)) {
        continue;
      }
      const auto merged = merges_.merged_area(first);
      const bool covered = merged.first != first;
      const bool split = !covered && is_merge(area) && !is_intact(area) &&
                         std::find(plain.begin(), plain.end(), first.row) == plain.end();
      if (!covered && !split) {
        continue;
      }
      reported.mark({first, first});
      binding_.layout.broken_merges.push_back({std::string(area.field),
                                               page_,
                                               {view_.index(), first},
                                               area.area,
                                               covered ? std::optional(merged) : std::nullopt});
    }
  }

  /// The rows of records that a person inserted into a table: Calc gives a new row none of the
  /// merges of those beside it, and it is read all the same. As many as the table gained.
  [[nodiscard]] std::vector<std::int32_t> plain_rows() const {
    std::vector<std::int32_t> rows;
    for (const auto& repeat : binding_.layout.repeats) {
      if (repeat.sheet != view_.index() || repeat.first_rows.size() <= repeat.printed) {
        continue;
      }
      auto gained = repeat.first_rows.size() - repeat.printed;
      for (const auto first : repeat.first_rows) {
        if (gained == 0 || has_a_merge(first, first + repeat.height - 1)) {
          continue;
        }
        --gained;
        for (auto row = first; row < first + repeat.height; ++row) {
          rows.push_back(row);
        }
      }
    }
    return rows;
  }

  [[nodiscard]] bool has_a_merge(std::int32_t first, std::int32_t last) const {
    return std::any_of(areas_.begin(), areas_.end(), [&](const FormArea& area) {
      const bool within = area.area.first.row >= first && area.area.last.row <= last;
      return within && is_merge(area) &&
             merges_.merged_area(area.area.first).contains(area.area.last);
    });
  }

  void find_unbound_cells() {
    CellGrid bound(extent());
    for (const auto& area : areas_) {
      bound.mark(merges_.merged_area(area.area.first));
      if (view_.sheet().merges.empty()) {
        bound.mark(area.area);
      }
    }
    for (const auto& place : loose_) {
      bound.mark(merges_.merged_area(place.cell));
    }
    for (const auto& broken : binding_.layout.broken_merges) {
      if (broken.place.sheet == view_.index()) {
        bound.mark(broken.expected);
      }
    }
    CellGrid unread(extent());
    for (const auto& place : binding_.layout.unread) {
      if (place.sheet == view_.index()) {
        unread.mark(place.area);
      }
    }
    auto& unbound = binding_.layout.unbound;
    const auto most = unbound.size() + most_unbound_cells;
    view_.sheet().for_each_filled([&](Address at, const workbook::Cell& cell) {
      if (unbound.size() >= most || bound.at(at) || !is_printed(at)) {
        return;
      }
      if (merges_.merged_area(at).first == at && shows_something(cell)) {
        unbound.push_back(
            {page_, {view_.index(), at}, workbook::display_text(cell), unread.at(at)});
      }
    });
  }

  [[nodiscard]] bool is_printed(Address at) const {
    const auto& ranges = view_.sheet().print_ranges;
    return printed_.contains(at) ||
           std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range& range) { return range.contains(at); });
  }

  void find_covered_cells() {
    CellGrid reported(extent());
    for (const auto& broken : binding_.layout.broken_merges) {
      if (broken.place.sheet == view_.index()) {
        reported.mark({broken.place.cell, broken.place.cell});
      }
    }
    auto& covered = binding_.layout.covered;
    const auto most = covered.size() + most_unbound_cells;
    view_.sheet().for_each_filled([&](Address at, const workbook::Cell& cell) {
      const auto merge = merges_.merged_area(at);
      if (merge.first == at || covered.size() >= most || reported.at(at) ||
          !shows_something(cell)) {
        return;
      }
      covered.push_back({page_, {view_.index(), at}, cell, merge});
    });
  }

  void find_cut_texts() {
    view_.sheet().for_each_filled([&](Address at, const workbook::Cell& cell) {
      if (cell.cut) {
        binding_.layout.cut.push_back({view_.index(), at});
      }
    });
  }

  void find_hidden_parts() {
    const auto& sheet = view_.sheet();
    if (sheet.hidden) {
      HiddenPart part;
      part.page = page_;
      add_if_filled(part, [](Address) { return true; });
      return;
    }
    add_hidden_lines(HiddenPart::Kind::rows, sheet.hidden_rows);
    add_hidden_lines(HiddenPart::Kind::columns, sheet.hidden_columns);
  }

  void add_hidden_lines(HiddenPart::Kind kind, const std::vector<std::int32_t>& lines) {
    for (std::size_t i = 0; i < lines.size();) {
      auto end = i + 1;
      while (end < lines.size() && lines[end] == lines[end - 1] + 1) {
        ++end;
      }
      HiddenPart part;
      part.kind = kind;
      part.page = page_;
      part.first = lines[i];
      part.last = lines[end - 1];
      add_if_filled(part, [&](Address at) {
        const auto line = kind == HiddenPart::Kind::rows ? at.row : at.column;
        return line >= part.first && line <= part.last;
      });
      i = end;
    }
  }

  template <typename Covers>
  void add_if_filled(HiddenPart part, const Covers& covers) {
    view_.sheet().for_each_filled([&](Address at, const workbook::Cell& cell) {
      if (!covers(at) || !shows_something(cell)) {
        return;
      }
      if (part.filled++ == 0) {
        part.first_filled = {view_.index(), at};
      }
    });
    if (part.filled > 0) {
      binding_.layout.hidden.push_back(part);
    }
  }

  std::size_t page_;
  const SheetView& view_;
  Binding& binding_;
  Range printed_;
  MergeGrid merges_;
  std::vector<FormArea> areas_;
  std::vector<workbook::Location> loose_;  ///< of labels whose merges do not matter
};

}  // namespace

void survey(const form::Page& form_page, std::size_t page, const PageGrid& grid,
            const SheetView& view, Binding& binding) {
  Survey(form_page, page, grid, view, binding).run();
}

}  // namespace tenken::bind
