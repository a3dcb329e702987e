// SPDX-License-Identifier: MPL-2.0
// Adding an indicator, a 細事業 or an activity to a filled form, and removing one: what has to be
// done to the sheets, worked out without touching them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "logic/grow/form_records.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::grow {

enum class Growing : std::uint8_t { indicator, subproject, activity };

/// What a cell gets.
struct CellContent {
  workbook::Location place;
  std::string formula;  ///< "" empties the cell
};

/// Rows inserted into a sheet, or removed from it. Rows are counted as they are when the changes
/// before this one in its plan are done.
struct RowChange {
  std::size_t sheet = 0;
  std::int32_t row = 0;    ///< the first new row, or the first one that goes
  std::int32_t count = 0;  ///< how many
  /// Inserting: the first row that the new ones are copied from, with formats, merges, drop-downs,
  /// protection and heights; nullopt for rows that go.
  std::optional<std::int32_t> copied_from;
  std::vector<workbook::Range> dissolved;  ///< merges to be taken apart first …
  std::vector<workbook::Range> merged;  ///< … and those to be made when the rows are there or gone
  /// First cells of merges whose first row goes: they move to the first row that stays.
  std::vector<workbook::Range> carried;
  /// Removing: the rows, as they are counted afterwards, that grow by the height of those that go,
  /// so that a box beside them stays as high as the form has it.
  std::optional<Rows> taller;

  [[nodiscard]] bool inserts() const { return copied_from.has_value(); }
};

/// What has to be done, in this order.
struct GrowthPlan {
  workbook::Edits edits;  ///< of what people typed; none of a cell in `before`
  std::vector<CellContent> before;
  std::vector<RowChange> changes;
  std::vector<CellContent> after;
  /// A sheet's print ranges afterwards, where the office does not adjust them by itself.
  std::map<std::size_t, std::vector<workbook::Range>> print_ranges;
  workbook::Location cursor;           ///< where the cursor belongs afterwards
  std::string repeat;                  ///< the table that changes: "subproject.2.activity"
  std::vector<FormRecord> records;     ///< those that it has now
  std::optional<std::size_t> removed;  ///< the index of the one that goes; nullopt when one comes

  [[nodiscard]] std::vector<std::size_t> sheets() const;
  [[nodiscard]] std::size_t records_afterwards() const {
    return removed ? records.size() - 1 : records.size() + 1;
  }
};

/// Why nothing can be done.
struct Refusal {
  enum class Reason : std::uint8_t {
    not_recognised,  ///< no form, or not the page or table in question
    no_record_here,  ///< the cursor does not stand where it would say which one
    last_one,        ///< a form keeps at least one of each
    still_read,      ///< the formula in `cell` reads what would go and cannot do without
  };
  Reason reason = Reason::not_recognised;
  std::optional<workbook::Location> cell;
};

/// A row or block that the form has and nobody has filled yet.
struct FreeRecord {
  workbook::Location cell;  ///< its first field
};

/// A cell whose content goes.
struct LostCell {
  workbook::Location place;
  std::string field;  ///< "" for a cell that is none of the form's fields
  std::string part;   ///< what goes of its text; "" for all of it
};

struct Removal {
  FormRecord record;
  GrowthPlan plan;
  std::vector<LostCell> lost;  ///< what people typed, in reading order
  /// The field that all records share and that has something to say, "indicator.4-1.reason", if its
  /// text stays whole. "" when there is none.
  std::string shared_field;
  bool renumbers = false;  ///< the No. of those behind it close up
};

/// How to add a record behind the last one; an unused one that is there already goes before. `at`
/// is the cursor, which chooses the 細事業 of an activity.
[[nodiscard]] std::variant<GrowthPlan, FreeRecord, Refusal> plan_addition(
    const bind::Binding& binding, const workbook::Workbook& workbook, Growing what,
    const workbook::Location& at);

/// How to remove the record in which `at` stands.
[[nodiscard]] std::variant<Removal, Refusal> plan_removal(const bind::Binding& binding,
                                                          const workbook::Workbook& workbook,
                                                          Growing what,
                                                          const workbook::Location& at);

/// What became of the records' IDs when `plan` was carried out and its table has the records `now`:
/// "subproject.3" is "subproject.2", and the one that went is "". Those that kept theirs are not
/// named. The blocks of section 8 go with their indicators.
[[nodiscard]] std::map<std::string, std::string> renamed_records(
    const GrowthPlan& plan, const std::vector<FormRecord>& now);

}  // namespace tenken::grow
