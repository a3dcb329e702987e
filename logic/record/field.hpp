// SPDX-License-Identifier: MPL-2.0
// One field as rules see it: its ID, cell, text and number.
#pragma once

#include <optional>
#include <string>

#include "logic/form/field_catalogue.hpp"
#include "logic/text/number.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::record {

/// One value of the sheet, with its cell. Absent fields (the form has no such cell, its page is
/// missing) have no place and read as missing.
struct Field {
  std::string id;  ///< "cost.R5.total"
  form::FieldKind kind = form::FieldKind::text;
  std::optional<workbook::Location> place;
  workbook::Cell cell;
  std::string unit;  ///< what the form says that the value counts, folded: "人", "%"; "" unsaid
  text::Reading reading;  ///< the cell through the tolerant reader; for every kind

  /// The form has a cell for it.
  [[nodiscard]] bool exists() const { return place.has_value(); }
  /// No typed content and no formula result: a blank cell.
  [[nodiscard]] bool blank() const;
  /// A person filled it in: no formula, and no mark for "no value" either.
  [[nodiscard]] bool typed() const;
  /// Blank, or a mark or word for "no value" (―, 集計中).
  [[nodiscard]] bool missing() const { return !cell_error() && reading.is_missing(); }
  [[nodiscard]] bool cell_error() const { return cell.type == workbook::CellType::error; }
  /// The value, when the cell holds a number or a text that reads as one.
  [[nodiscard]] std::optional<double> number() const;
  /// The value of a sum's part: a missing one counts 0; nullopt for text and errors.
  [[nodiscard]] std::optional<double> part() const;
  /// What the cell shows.
  [[nodiscard]] std::string text() const { return workbook::display_text(cell); }
};

}  // namespace tenken::record
