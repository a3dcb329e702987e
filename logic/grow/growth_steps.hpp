// SPDX-License-Identifier: MPL-2.0
// What planning an addition and planning a removal share.
#pragma once

#include "logic/grow/growth.hpp"

namespace tenken::grow {

/// A table of a workbook and its records, of which there is at least one.
struct GrowthTask {
  const bind::Binding& binding;
  const workbook::Workbook& workbook;
  const std::string& table;
  const std::vector<FormRecord>& records;

  [[nodiscard]] const form::Definition& form() const { return *binding.recognition.form; }
  /// The rows of every record's part; records without such a part are left out.
  [[nodiscard]] std::vector<Rows> parts(std::size_t part) const;
  /// Where the cells begin that all records share.
  [[nodiscard]] bool is_shared_cell(const workbook::Location& cell) const;
};

/// The plan for a record more behind the last one.
[[nodiscard]] GrowthPlan addition(const GrowthTask& task);

/// The plan for removing record `index`, of which there are others; or why that cannot be.
[[nodiscard]] std::variant<Removal, Refusal> removal(const GrowthTask& task, std::size_t index);

/// Calls `visit(place, formula)` for every formula of the workbook.
template <typename Visit>
void for_each_formula(const workbook::Workbook& workbook, const Visit& visit) {
  for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
    workbook.sheets[sheet].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      if (cell.has_formula()) visit(workbook::Location{.sheet = sheet, .cell = at}, cell.formula);
    });
  }
}

}  // namespace tenken::grow
