// SPDX-License-Identifier: MPL-2.0
// The plan for one record less.
#include <algorithm>
#include <set>

#include "logic/bind/cell_content.hpp"
#include "logic/grow/close_numbering.hpp"
#include "logic/grow/growing_formulas.hpp"
#include "logic/grow/growth_steps.hpp"

namespace tenken::grow {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::Location;
using workbook::Range;

class RecordRemoval {
 public:
  RecordRemoval(const GrowthTask& task, std::size_t index)
      : task_(task), record_(task.records[index]) {}

  std::variant<Removal, Refusal> run() {
    Removal removal;
    removal.record = record_;
    if (const auto reader = reduce_formulas(removal.plan)) {
      return Refusal{.reason = Refusal::Reason::still_read, .cell = reader};
    }
    std::vector<Rows> parts = record_.parts;
    std::ranges::sort(parts, std::ranges::greater{}, &Rows::first);
    for (const Rows& rows : parts) removal.plan.changes.push_back(change(rows));
    removal.plan.repeat = task_.table;
    removal.plan.records = task_.records;
    removal.plan.removed = static_cast<std::size_t>(&record_ - task_.records.data());
    removal.plan.cursor = cursor();
    find_lost(removal);
    removal.plan.edits.cells = close_numbering(task_.binding, task_.workbook, record_);
    removal.renumbers = !removal.plan.edits.cells.empty();
    return removal;
  }

 private:
  [[nodiscard]] bool goes(const Location& cell) const { return record_.at(cell); }

  /// Makes the formulas elsewhere do without the record; the cell of the first one that cannot.
  std::optional<Location> reduce_formulas(GrowthPlan& plan) const {
    std::optional<Location> stuck;
    for_each_formula(task_.workbook, [&](const Location& place, const std::string& text) {
      if (goes(place) || stuck) return;
      std::string formula = text;
      for (std::size_t part = 0; part < record_.parts.size(); ++part) {
        const std::vector<Rows> rows = task_.parts(part);
        const auto here = std::ranges::find(rows, record_.parts[part].first, &Rows::first);
        const Reduced reduced =
            reading_one_less({.workbook = &task_.workbook, .sheet = place.sheet, .text = formula},
                             rows, static_cast<std::size_t>(here - rows.begin()));
        if (!reduced.possible) stuck = place;
        formula = reduced.formula.value_or(formula);
      }
      if (formula != text) plan.before.push_back({.place = place, .formula = formula});
    });
    return stuck;
  }

  /// Those of a shared box that gets fewer rows than the form's.
  [[nodiscard]] std::optional<Rows> taller(const Rows& rows) const {
    for (const bind::BoundField& field : task_.binding.fields) {
      if (!is_shared(task_.form(), field.id) || field.form == nullptr) continue;
      const Range& box = field.area;
      const bool covers = field.place.sheet == rows.sheet && box.first.row <= rows.first &&
                          box.last.row >= rows.last;
      const std::int32_t left = box.rows() - rows.count();
      if (covers && left < field.form->at.rows()) {
        return Rows{.sheet = rows.sheet, .first = box.first.row, .last = box.first.row + left - 1};
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] RowChange change(const Rows& rows) const {
    RowChange change{.sheet = rows.sheet,
                     .row = rows.first,
                     .count = rows.count(),
                     .copied_from = {},
                     .dissolved = {},
                     .merged = {},
                     .carried = {},
                     .taller = taller(rows)};
    for (const Range& merge : task_.workbook.sheets[rows.sheet].merges) {
      const bool touches = merge.first.row <= rows.last && merge.last.row >= rows.first;
      const bool within = merge.first.row >= rows.first && merge.last.row <= rows.last;
      if (!touches || within) continue;
      change.dissolved.push_back(merge);
      Range left = merge;
      if (merge.first.row >= rows.first) {
        left.first.row = rows.first;
        change.carried.push_back({merge.first, {merge.first.row, merge.last.column}});
      }
      left.last.row = merge.last.row > rows.last ? merge.last.row - rows.count() : rows.first - 1;
      if (left.first != left.last) change.merged.push_back(left);
    }
    return change;
  }

  /// The record that comes to stand in its place, else the one before.
  [[nodiscard]] Location cursor() const {
    const bool is_last = record_.id == task_.records.back().id;
    if (!is_last) return record_.first_cell;
    return task_.records[task_.records.size() - 2].first_cell;
  }

  void find_lost(Removal& removal) const {
    std::set<Location> shown;
    for (const bind::LabelPlace& label : task_.binding.layout.labels) {
      if (label.place && label.state != bind::LabelState::missing) shown.insert(*label.place);
    }
    for (const bind::BoundField& field : task_.binding.fields) {
      if (!is_shared(task_.form(), field.id)) continue;
      // Its text stays as long as rows of it do.
      const Range area = task_.workbook.sheets[field.place.sheet].merged_area(field.place.cell);
      const Location last{.sheet = field.place.sheet, .cell = area.last};
      if (goes(field.place) && goes(last)) continue;
      shown.insert(field.place);
      const bool mine = field.id.starts_with(record_.id + ".");
      if (mine && bind::is_typed(task_.workbook.at(field.place))) removal.shared_field = field.id;
    }
    for (const Rows& rows : record_.parts) {
      task_.workbook.sheets[rows.sheet].for_each_filled([&](Address at, const Cell& cell) {
        const Location place{.sheet = rows.sheet, .cell = at};
        if (!rows.contains(place) || shown.contains(place) || !bind::is_typed(cell)) return;
        const auto field = std::ranges::find(task_.binding.fields, place, &bind::BoundField::place);
        const bool known = field != task_.binding.fields.end();
        removal.lost.push_back({.place = place, .field = known ? field->id : "", .part = ""});
      });
    }
  }

  const GrowthTask& task_;
  const FormRecord& record_;
};

}  // namespace

std::variant<Removal, Refusal> removal(const GrowthTask& task, std::size_t index) {
  return RecordRemoval(task, index).run();
}

}  // namespace tenken::grow
