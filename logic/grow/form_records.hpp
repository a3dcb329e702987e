// SPDX-License-Identifier: MPL-2.0
// The rows that an indicator, a 細事業 or an activity has in a workbook, for whoever adds or
// removes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "logic/bind/binding.hpp"

namespace tenken::grow {

/// Whole rows of a sheet, both included.
struct Rows {
  std::size_t sheet = 0;
  std::int32_t first = 0;
  std::int32_t last = 0;

  [[nodiscard]] std::int32_t count() const { return last - first + 1; }
  [[nodiscard]] bool contains(const workbook::Location& cell) const {
    return cell.sheet == sheet && cell.cell.row >= first && cell.cell.row <= last;
  }
};

/// One indicator, 細事業 or activity.
struct FormRecord {
  std::string id;           ///< "indicator.4-1", "subproject.2.activity.1"
  std::string analysis_id;  ///< an indicator's block in section 8: "analysis.4-1"; else ""
  /// Its rows: one entry, and a second for an indicator that has a block in section 8.
  std::vector<Rows> parts;
  workbook::Location first_cell;  ///< its first field
  bool in_use = false;            ///< a typed cell, not a formula, is filled

  [[nodiscard]] bool at(const workbook::Location& cell) const;
};

/// The records of the table or blocks "indicator", "subproject", "subproject.2.activity", in their
/// order. Empty when the workbook has none.
[[nodiscard]] std::vector<FormRecord> form_records(const bind::Binding& binding,
                                                   const workbook::Workbook& workbook,
                                                   std::string_view repeat);

/// The definition's table or block of that name; nullptr when it has none.
[[nodiscard]] const form::Repeat* find_repeat(const form::Definition& form, std::string_view of);

/// True for a field that all records of a table share: "indicator.4-1.reason" of nagano-r5.
[[nodiscard]] bool is_shared(const form::Definition& form, std::string_view id);

}  // namespace tenken::grow
