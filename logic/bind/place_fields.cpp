// SPDX-License-Identifier: MPL-2.0
// From the grid of a page to the cells of its fields.
#include "logic/bind/place_fields.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "logic/bind/instance_number.hpp"
#include "logic/form/segments.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::bind {
namespace {

using workbook::Range;

/// "cost.{-1}.total" → "cost.R4.total".
std::string with_years(std::string id, int fiscal_year) {
  if (id.find('{') == std::string::npos) return id;
  std::string result;
  const form::Segments segments(id);
  for (std::size_t i = 0; i < std::min(segments.count, form::Segments::capacity); ++i) {
    if (i > 0) result += '.';
    if (const auto offset = form::year_offset_segment(segments.at[i])) {
      result += text::era_short(fiscal_year + *offset);
    } else {
      result += segments.at[i];
    }
  }
  return result;
}

class FieldPlacer {
 public:
  FieldPlacer(const PageGrid& grid, std::size_t page, const SheetView& view, Binding& binding)
      : grid_(grid), page_(page), view_(view), binding_(binding) {}

  void run() { place(grid_.section, "", ""); }

 private:
  void place(const GridSection& section, const std::string& prefix, const std::string& path) {
    const auto row_of = [&](std::int32_t row) { return section.lines.at(row); };
    // A shared field is listed once for each record, so the records come first.
    std::vector<const form::FieldPlace*> shared;
    for (const auto& field : *section.fields) {
      if (field.id.find(".*.") != std::string::npos) {
        shared.push_back(&field);
      } else {
        add(field, prefix + field.id, row_of);
      }
    }
    add_unread(*section.unread, row_of);
    for (const auto& table : section.tables) {
      const auto numbers = numbers_of(table);
      binding_.layout.repeats.push_back({path + table.repeat->of, page_, view_.index(),
                                         table.first_rows, table.repeat->height(), numbers,
                                         static_cast<std::size_t>(table.repeat->count)});
      for (std::size_t i = 0; i < table.first_rows.size(); ++i) {
        place_record(table, i, prefix + table.repeat->of + "." + numbers[i] + ".");
      }
      for (const auto* field : shared) {
        const auto star = field->id.find(".*.");
        if (field->id.compare(0, star, table.repeat->of) != 0) {
          continue;
        }
        for (const auto& number : numbers) {
          add(*field, field->id.substr(0, star + 1) + number + field->id.substr(star + 2), row_of);
        }
      }
    }
  }

  void place_record(const GridRepeat& table, std::size_t index, const std::string& prefix) {
    if (index < table.blocks.size()) {
      place(table.blocks[index], prefix, prefix);
      return;
    }
    const auto shift = table.first_rows[index] - table.repeat->first_row;
    const auto row_of = [&](std::int32_t row) { return std::optional<std::int32_t>(row + shift); };
    for (const auto& field : table.repeat->fields) {
      add(field, prefix + field.id, row_of);
    }
    add_unread(table.repeat->unread, row_of);
  }

  template <typename RowOf>
  void add_unread(const std::vector<Range>& ranges, const RowOf& row_of) {
    for (const Range& range : ranges) {
      if (const auto area = area_of(range, row_of)) {
        binding_.layout.unread.push_back({view_.index(), *area});
      }
    }
  }

  /// 成果指標 and 要因分析 go by their No., everything else by position.
  [[nodiscard]] std::vector<std::string> numbers_of(const GridRepeat& table) const {
    std::vector<std::string> numbers;
    if (table.repeat->of != "indicator" && table.repeat->of != "analysis") {
      for (std::size_t i = 0; i < table.first_rows.size(); ++i) {
        numbers.push_back(std::to_string(i + 1));
      }
      return numbers;
    }
    const auto& fields = table.repeat->fields;
    const auto no = std::find_if(fields.begin(), fields.end(),
                                 [](const form::FieldPlace& field) { return field.id == "no"; });
    std::vector<const workbook::Cell*> cells;
    for (std::size_t i = 0; i < table.first_rows.size(); ++i) {
      if (no == fields.end()) {
        cells.push_back(nullptr);
        continue;
      }
      const auto line = no->at.first.row;
      const auto row = i < table.blocks.size()
                           ? table.blocks[i].lines.near(line)
                           : table.first_rows[i] + line - table.repeat->first_row;
      cells.push_back(&view_.at({row, grid_.columns.near(no->at.first.column)}));
    }
    return instance_numbers(cells);
  }

  template <typename RowOf>
  [[nodiscard]] std::optional<Range> area_of(const Range& at, const RowOf& row_of) const {
    const auto row = row_of(at.first.row);
    const auto column = grid_.columns.at(at.first.column);
    if (!row || !column) {
      return std::nullopt;
    }
    Range area{{*row, *column}, {*row, *column}};
    area.last.row = std::max(*row, row_of(at.last.row).value_or(*row));
    area.last.column = std::max(*column, grid_.columns.at(at.last.column).value_or(*column));
    return area;
  }

  template <typename RowOf>
  void add(const form::FieldPlace& field, std::string id, const RowOf& row_of) {
    const auto area = area_of(field.at, row_of);
    if (!area) {
      return;
    }
    BoundField bound{with_years(std::move(id), binding_.fiscal_year),
                     {view_.index(), area->first},
                     *area,
                     {},
                     &field};
    for (const auto& part : field.parts) {
      const auto place = area_of(part, row_of);
      if (!place) {
        return;
      }
      bound.parts.push_back({view_.index(), place->first});
    }
    binding_.fields.push_back(std::move(bound));
  }

  const PageGrid& grid_;
  std::size_t page_;
  const SheetView& view_;
  Binding& binding_;
};

}  // namespace

void place_fields(const PageGrid& grid, std::size_t page, const SheetView& view, Binding& binding) {
  FieldPlacer(grid, page, view, binding).run();
}

std::optional<int> header_year(const PageGrid& grid, const SheetView& view) {
  for (const auto& field : *grid.section.fields) {
    if (!field.id.ends_with(".fiscal_year")) {
      continue;
    }
    const auto row = grid.section.lines.at(field.at.first.row);
    const auto column = grid.columns.at(field.at.first.column);
    if (!row || !column) {
      continue;
    }
    const auto year = text::find_year(workbook::display_text(view.at({*row, *column})));
    constexpr int years_before = 2;
    if (year && year->year && *year->year >= text::first_fiscal_year + years_before) {
      return year->year;
    }
  }
  return std::nullopt;
}

}  // namespace tenken::bind
