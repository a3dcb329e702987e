// SPDX-License-Identifier: MPL-2.0
// Finding the rows of a page: what is fixed, tables that grow, blocks that repeat.
#include "logic/bind/row_layout.hpp"

#include <algorithm>
#include <utility>

#include "logic/form/label_text.hpp"

namespace tenken::bind {
namespace {

/// A row of the blank form and the sheet's row that it is.
struct Point {
  std::int32_t expected = 0;
  std::int32_t actual = 0;
};

constexpr int changed_label_evidence = 40;
// How many rows beyond the form's end may belong to it where nothing is printed below.
constexpr std::int32_t most_rows_behind = 60;

class RowLayout {
 public:
  RowLayout(GridSection& section, const RowContext& context)
      : section_(section), context_(context) {}

  void run() {
    section_.rows = label_rows(*section_.labels);
    std::vector<std::int32_t> growing;
    for (const auto& repeat : *section_.repeats) {
      growing.push_back(repeat.first_row);
    }
    section_.anchors = find_anchors(section_.rows, context_.hits, section_.window, growing);
    section_.tables.assign(section_.repeats->size(), {});
    for (std::size_t i = 0; i < section_.tables.size(); ++i) {
      section_.tables[i].repeat = &(*section_.repeats)[i];
    }
    section_.lines = LineMap(section_.first_row,
                             std::vector<std::optional<std::int32_t>>(static_cast<std::size_t>(
                                 section_.last_row - section_.first_row + 1)));
    const auto points = fixed_points();
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      section_.lines.set(points[i].expected, points[i].actual);
      const bool firm = i + 2 < points.size() || section_.firm_end;
      fill(points[i], points[i + 1], firm);
    }
  }

 private:
  /// The rows known from labels, with one row before the section and one behind it.
  [[nodiscard]] std::vector<Point> fixed_points() const {
    std::vector<Point> points{{section_.first_row - 1, 0}};
    for (std::size_t i = 0; i < section_.rows.size(); ++i) {
      if (section_.anchors[i]) {
        points.push_back({section_.rows[i].row, *section_.anchors[i]});
      }
    }
    const auto shift_at = [](const Point& point) { return point.actual - point.expected; };
    const auto shift = points.size() > 1 ? shift_at(points[1]) : section_.window.shift;
    points.front().actual = points.front().expected + shift;
    Point end{section_.last_row + 1, section_.last_row + 1 + shift_at(points.back())};
    if (section_.firm_end) {
      end.actual = std::max(points.back().actual + 1, section_.window.last + 1);
    } else {
      end.actual = std::max(end.actual, context_.view.last_row() + 1);
    }
    points.push_back(end);
    return points;
  }

  /// The rows between two that are known.
  void fill(const Point& above, const Point& below, bool firm) {
    std::vector<GridRepeat*> tables;
    for (auto& table : section_.tables) {
      const auto first = table.repeat->first_row;
      if (first > above.expected && first < below.expected) {
        tables.push_back(&table);
      }
    }
    if (tables.empty()) {
      fill_rows(above, below, firm);
      return;
    }
    Point next{above.expected + 1, above.actual + 1};
    for (auto* table : tables) {
      const bool is_last = table == tables.back();
      next.actual = straight(next, table->repeat->first_row);
      const auto behind = table->repeat->first_row + rows_on_blank(*table->repeat);
      table->region_first = next.actual;
      table->firm_end = is_last && firm;
      const auto end = is_last ? below.actual - (below.expected - behind)
                               : next.actual + rows_on_blank(*table->repeat);
      table->region_last = std::max(end, next.actual) - 1;
      if (table->repeat->labels.empty()) {
        find_records(*table);
      } else {
        find_blocks_of(*table);
      }
      shared_rows(*table);
      next = {behind, is_last && firm ? end : end_of(*table)};
    }
    straight(next, below.expected);
  }

  static std::int32_t rows_on_blank(const form::Repeat& repeat) {
    return repeat.height() * repeat.count;
  }

  static std::int32_t end_of(const GridRepeat& table) {
    return table.region_first + rows_on_blank(*table.repeat) + table.gained;
  }

  /// Rows from `next` on up to `end`, without anything inserted; returns where `end` is.
  std::int32_t straight(const Point& next, std::int32_t end) {
    for (auto row = next.expected; row < end; ++row) {
      const auto actual = next.actual + (row - next.expected);
      section_.lines.set(row, actual >= 0 ? std::optional(actual) : std::nullopt);
    }
    return next.actual + (end - next.expected);
  }

  void fill_rows(const Point& above, const Point& below, bool firm) {
    AlignmentTask task;
    task.expected = below.expected - above.expected - 1;
    task.actual = below.actual - above.actual - 1;
    if (!firm) {
      task.actual = std::min(task.actual, task.expected + most_rows_behind);
    }
    if (task.expected == task.actual) {
      straight({above.expected + 1, above.actual + 1}, below.expected);
      return;
    }
    task.firm_end = firm;
    task.evidence = [&](std::int32_t e, std::int32_t a) {
      return evidence(above.expected + 1 + e, above.actual + 1 + a);
    };
    task.matters = [&](std::int32_t e) { return matters(above.expected + 1 + e); };
    const auto aligned = align(task);
    for (std::int32_t e = 0; e < task.expected; ++e) {
      const auto row = aligned[static_cast<std::size_t>(e)];
      section_.lines.set(above.expected + 1 + e,
                         row ? std::optional(above.actual + 1 + *row) : std::nullopt);
    }
  }

  [[nodiscard]] bool matters(std::int32_t expected) const {
    const auto begins = [&](const auto& each) { return each.at.first.row == expected; };
    return std::any_of(section_.labels->begin(), section_.labels->end(), begins) ||
           std::any_of(section_.fields->begin(), section_.fields->end(), begins);
  }

  [[nodiscard]] int evidence(std::int32_t expected, std::int32_t actual) const {
    int sum = 0;
    const auto cell_at = [&](std::int32_t column) {
      return workbook::Address{actual, context_.columns.near(column)};
    };
    for (const auto& field : *section_.fields) {
      if (field.at.first.row != expected) {
        continue;
      }
      sum += context_.view.evidence(cell_at(field.at.first.column), field.at);
    }
    for (const auto& label : *section_.labels) {
      if (label.at.first.row != expected) {
        continue;
      }
      const auto& cell = context_.view.at(cell_at(label.at.first.column));
      if (cell.type != workbook::CellType::text) {
        continue;
      }
      if (form::resembles_label(label.text, cell.text)) {
        sum += changed_label_evidence;
      }
    }
    return sum;
  }

  /// True when a record of the table may have a line in this row.
  [[nodiscard]] bool holds_record(const form::Repeat& repeat, std::int32_t row) const {
    return std::any_of(
        repeat.fields.begin(), repeat.fields.end(), [&](const form::FieldPlace& field) {
          return context_.view.evidence({row, context_.columns.near(field.at.first.column)},
                                        field.at) > 0;
        });
  }

  /// At the sheet's end, where nothing is printed below, records are told by their merged cells, if
  /// they have any: the rows behind the last one are no records that nobody has filled.
  static bool ends_with_merges(const GridRepeat& table) {
    return !table.firm_end && std::any_of(table.repeat->fields.begin(), table.repeat->fields.end(),
                                          [](const form::FieldPlace& field) {
                                            return field.at.first != field.at.last;
                                          });
  }

  /// True when a cell that spans all rows of a record begins in this row. Where the merges are gone
  /// no row is known to begin one.
  [[nodiscard]] bool begins_record(const form::Repeat& repeat, std::int32_t row) const {
    return std::any_of(
        repeat.fields.begin(), repeat.fields.end(), [&](const form::FieldPlace& field) {
          if (field.at.rows() != repeat.height()) return false;
          const workbook::Address cell{row, context_.columns.near(field.at.first.column)};
          const auto area = context_.view.sheet().merged_area(cell);
          return area.first == cell && area.rows() >= repeat.height();
        });
  }

  /// `row`, or the first row of the next record where `row` stands between two: a row that was
  /// inserted, or what is left of a record.
  [[nodiscard]] std::int32_t next_record(const form::Repeat& repeat, std::int32_t row,
                                         std::int32_t last) const {
    if (repeat.height() == 1 || begins_record(repeat, row)) return row;
    for (std::int32_t next = row + 1; next < row + repeat.height() && next <= last; ++next) {
      if (begins_record(repeat, next)) return next;
    }
    return row;
  }

  void find_records(GridRepeat& table) const {
    const auto height = table.repeat->height();
    const auto blank = rows_on_blank(*table.repeat);
    auto available = table.region_last - table.region_first + 1;
    std::int32_t first_used = -1;
    std::int32_t last_used = -1;
    for (std::int32_t i = 0; i < available; ++i) {
      if (!holds_record(*table.repeat, table.region_first + i)) {
        continue;
      }
      if (first_used < 0) {
        first_used = i;
      }
      last_used = i;
    }
    // Rows inserted above the first record are no records, as far as there are more than printed.
    const auto lead = std::clamp(available - blank, 0, std::max(first_used, 0));
    table.region_first += lead;
    available -= lead;
    const auto used = last_used - lead + 1;
    const auto wanted = ends_with_merges(table) && last_used >= 0 ? used : std::max(blank, used);
    const auto count = std::min((wanted + height - 1) / height, available / height);
    const auto end = table.region_first + std::max(wanted, count * height);
    auto row = table.region_first;
    for (std::int32_t i = 0; i < count; ++i) {
      row = next_record(*table.repeat, row, table.region_last);
      if (row + height > std::min(end, table.region_last + 1)) break;
      table.first_rows.push_back(row);
      row += height;
    }
    table.gained =
        (static_cast<std::int32_t>(table.first_rows.size()) - table.repeat->count) * height;
  }

  void find_blocks_of(GridRepeat& table) const {
    const auto& repeat = *table.repeat;
    const auto rows = label_rows(repeat.labels);
    const RowWindow window{table.region_first, table.region_last, 0};
    table.first_rows = find_blocks(rows, context_.hits, window, repeat.first_row);
    std::int32_t rows_of_blocks = 0;
    for (std::size_t i = 0; i < table.first_rows.size(); ++i) {
      const bool is_last = i + 1 == table.first_rows.size();
      GridSection block;
      block.labels = &repeat.labels;
      block.fields = &repeat.fields;
      block.repeats = &repeat.repeats;
      block.unread = &repeat.unread;
      block.first_row = repeat.first_row;
      block.last_row = repeat.last_row;
      block.window.first = table.first_rows[i];
      block.window.last = is_last ? table.region_last : table.first_rows[i + 1] - 1;
      block.window.shift = table.first_rows[i] - repeat.first_row;
      block.firm_end = !is_last || table.firm_end;
      lay_out_rows(block, context_);
      rows_of_blocks += repeat.height();
      for (const auto& inner : block.tables) {
        rows_of_blocks += inner.gained;
      }
      table.blocks.push_back(std::move(block));
    }
    if (!table.blocks.empty()) {
      table.gained = rows_of_blocks - rows_on_blank(repeat);
    }
  }

  /// A field that the records share spans their rows: its first row is the first record's, its last
  /// row the last one's.
  void shared_rows(const GridRepeat& table) {
    if (table.first_rows.empty()) {
      return;
    }
    const auto& repeat = *table.repeat;
    const auto last = table.first_rows.back() + repeat.height() - 1;
    for (std::int32_t i = 0; i < rows_on_blank(repeat); ++i) {
      section_.lines.set(repeat.first_row + i, std::min(table.first_rows.front() + i, last));
    }
    section_.lines.set(repeat.first_row + rows_on_blank(repeat) - 1, last);
  }

  GridSection& section_;
  const RowContext& context_;
};

}  // namespace

void lay_out_rows(GridSection& section, const RowContext& context) {
  RowLayout(section, context).run();
}

}  // namespace tenken::bind
