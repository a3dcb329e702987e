// SPDX-License-Identifier: MPL-2.0
// The plan for one record more.
#include <algorithm>
#include <set>

#include "logic/grow/growing_formulas.hpp"
#include "logic/grow/growth_steps.hpp"

namespace tenken::grow {
namespace {

using workbook::Address;
using workbook::Cell;
using workbook::Location;
using workbook::Range;

/// New rows, counted as on the sheets before the addition.
struct Insertion {
  std::size_t sheet = 0;
  std::int32_t row = 0;  ///< the new rows come before this one
  Rows source;           ///< what they are copied from
};

class Addition {
 public:
  explicit Addition(const GrowthTask& task) : task_(task) {
    const FormRecord& source = best_source();
    for (std::size_t part = 0; part < source.parts.size(); ++part) {
      const std::vector<Rows> rows = task_.parts(part);
      insertions_.push_back({.sheet = source.parts[part].sheet,
                             .row = rows.back().last + 1,
                             .source = rows_to_copy(source.parts[part], source.id)});
    }
    first_cell_ = source.first_cell;
  }

  GrowthPlan run() {
    GrowthPlan plan;
    plan.repeat = task_.table;
    plan.records = task_.records;
    std::vector<std::size_t> order(insertions_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    // From the bottom up, so that the rows of the next one are still where they were.
    std::ranges::sort(order, std::ranges::greater{},
                      [&](std::size_t i) { return insertions_[i].row; });
    for (const std::size_t i : order) plan.changes.push_back(change(insertions_[i], i));
    for (const Insertion& insertion : insertions_) {
      fill(insertion, plan);
      grow_print_ranges(insertion.sheet, plan);
    }
    grow_formulas(plan);
    plan.cursor = {
        .sheet = first_cell_.sheet,
        .cell = {copied_row(insertions_.front(), first_cell_.cell.row), first_cell_.cell.column}};
    return plan;
  }

 private:
  /// The record with the most formulas, the last among equals: somebody may have typed over those
  /// of another one.
  [[nodiscard]] const FormRecord& best_source() const {
    const FormRecord* best = &task_.records.front();
    std::pair<std::size_t, std::size_t> most;
    for (const FormRecord& record : task_.records) {
      std::size_t formulas = 0;
      for_each_formula(task_.workbook, [&](const Location& place, const std::string&) {
        if (record.at(place)) ++formulas;
      });
      const std::pair<std::size_t, std::size_t> value{record.parts.size(), formulas};
      if (value < most) continue;
      best = &record;
      most = value;
    }
    return *best;
  }

  /// Of a 細事業 with many activities only as many are copied as the blank form has.
  [[nodiscard]] Rows rows_to_copy(Rows rows, const std::string& id) const {
    const form::Repeat* activity = find_repeat(task_.form(), "activity");
    if (task_.table != "subproject" || activity == nullptr) return rows;
    const auto activities = form_records(task_.binding, task_.workbook, id + "." + activity->of);
    const auto wanted = static_cast<std::size_t>(activity->count);
    if (activities.size() > wanted && activities.back().parts.front().last == rows.last) {
      rows.last = activities[wanted - 1].parts.front().last;
    }
    return rows;
  }

  [[nodiscard]] const workbook::Sheet& sheet(std::size_t index) const {
    return task_.workbook.sheets[index];
  }

  /// Where a row of the sheet is afterwards.
  [[nodiscard]] std::int32_t moved(std::size_t sheet, std::int32_t row) const {
    std::int32_t result = row;
    for (const Insertion& insertion : insertions_) {
      if (insertion.sheet == sheet && row >= insertion.row) result += insertion.source.count();
    }
    return result;
  }

  /// Where the copy of a source row is afterwards.
  [[nodiscard]] std::int32_t copied_row(const Insertion& insertion, std::int32_t row) const {
    return moved(insertion.sheet, insertion.row - 1) + 1 + row - insertion.source.first;
  }

  [[nodiscard]] Rows added_rows(const Insertion& insertion) const {
    return {.sheet = insertion.sheet,
            .first = copied_row(insertion, insertion.source.first),
            .last = copied_row(insertion, insertion.source.last)};
  }

  /// The merge reaches from records above into the last one, or is shared by all: it grows with
  /// them.
  [[nodiscard]] bool grows(const Range& merge, const Insertion& insertion, std::size_t part) const {
    const std::int32_t last_record = task_.parts(part).back().first;
    if (merge.last.row < insertion.row - 1 || merge.first.row >= insertion.row) return false;
    return merge.first.row < last_record || merge.last.row >= insertion.row ||
           task_.is_shared_cell({.sheet = insertion.sheet, .cell = merge.first});
  }

  [[nodiscard]] RowChange change(const Insertion& insertion, std::size_t part) const {
    RowChange change{.sheet = insertion.sheet,
                     .row = insertion.row,
                     .count = insertion.source.count(),
                     .copied_from = insertion.source.first,
                     .dissolved = {},
                     .merged = {},
                     .carried = {},
                     .taller = {}};
    for (Range merge : sheet(insertion.sheet).merges) {
      const bool touches_source =
          merge.first.row <= insertion.source.last && merge.last.row >= insertion.source.first;
      const bool within_source =
          merge.first.row >= insertion.source.first && merge.last.row <= insertion.source.last;
      const bool grows = this->grows(merge, insertion, part);
      if (!grows && (!touches_source || within_source)) continue;
      change.dissolved.push_back(merge);
      if (grows) merge.last.row += change.count;
      change.merged.push_back(merge);
    }
    return change;
  }

  /// Labels stay as they were copied; formulas read in the new rows what they read in their own;
  /// all else is emptied.
  void fill(const Insertion& insertion, GrowthPlan& plan) const {
    std::set<Location> labels;
    for (const bind::LabelPlace& label : task_.binding.layout.labels) {
      if (label.place && label.state != bind::LabelState::missing) labels.insert(*label.place);
    }
    sheet(insertion.sheet).for_each_filled([&](Address at, const Cell& cell) {
      const Location place{.sheet = insertion.sheet, .cell = at};
      if (!insertion.source.contains(place) || labels.contains(place)) return;
      const Location copy{.sheet = insertion.sheet,
                          .cell = {copied_row(insertion, at.row), at.column}};
      const bool formula = cell.has_formula() && !task_.is_shared_cell(place);
      plan.after.push_back({.place = copy, .formula = formula ? copied(place, cell) : ""});
    });
  }

  [[nodiscard]] std::string copied(const Location& place, const Cell& cell) const {
    const PlacedFormula formula{
        .workbook = &task_.workbook, .sheet = place.sheet, .text = cell.formula};
    return workbook::rewritten(cell.formula, [&](const workbook::WrittenReference& written) {
      const Range& range = written.reference.range;
      const auto sheet = formula.sheet_of(written.reference);
      if (!sheet) return with_rows(cell.formula, written, range.first.row, range.last.row);
      const auto row = [&](std::int32_t old) {
        for (const Insertion& insertion : insertions_) {
          const Location read{.sheet = *sheet, .cell = {old, 0}};
          if (insertion.source.contains(read)) return copied_row(insertion, old);
        }
        return moved(*sheet, old);
      };
      return with_rows(cell.formula, written, row(range.first.row), row(range.last.row));
    });
  }

  void grow_formulas(GrowthPlan& plan) const {
    std::vector<GrownTable> tables;
    for (std::size_t part = 0; part < insertions_.size(); ++part) {
      tables.push_back({.records = task_.parts(part), .added = added_rows(insertions_[part])});
    }
    const auto moved_row = [&](std::size_t sheet, std::int32_t row) { return moved(sheet, row); };
    for_each_formula(task_.workbook, [&](const Location& place, const std::string& text) {
      auto formula = reading_one_more(
          {.workbook = &task_.workbook, .sheet = place.sheet, .text = text}, tables, moved_row);
      if (!formula) return;
      const Location now{.sheet = place.sheet,
                         .cell = {moved(place.sheet, place.cell.row), place.cell.column}};
      plan.after.push_back({.place = now, .formula = std::move(*formula)});
    });
  }

  /// Where the print range ends with the last record, the office does not let it grow.
  void grow_print_ranges(std::size_t index, GrowthPlan& plan) const {
    std::vector<Range> ranges = sheet(index).print_ranges;
    bool changed = false;
    for (Range& range : ranges) {
      const std::int32_t end = range.last.row;
      range.first.row = moved(index, range.first.row);
      range.last.row = moved(index, end);
      for (const Insertion& insertion : insertions_) {
        if (insertion.sheet != index || insertion.row != end + 1) continue;
        range.last.row += insertion.source.count();
        changed = true;
      }
    }
    if (changed) plan.print_ranges[index] = std::move(ranges);
  }

  const GrowthTask& task_;
  std::vector<Insertion> insertions_;
  Location first_cell_;
};

}  // namespace

std::vector<Rows> GrowthTask::parts(std::size_t part) const {
  std::vector<Rows> result;
  for (const FormRecord& record : records) {
    if (part < record.parts.size()) result.push_back(record.parts[part]);
  }
  std::ranges::sort(result, {}, &Rows::first);
  return result;
}

bool GrowthTask::is_shared_cell(const Location& cell) const {
  return std::ranges::any_of(binding.fields, [&](const bind::BoundField& field) {
    return field.place == cell && is_shared(form(), field.id);
  });
}

GrowthPlan addition(const GrowthTask& task) { return Addition(task).run(); }

}  // namespace tenken::grow
