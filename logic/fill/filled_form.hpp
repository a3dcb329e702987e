// SPDX-License-Identifier: MPL-2.0
// The form in memory, filled or blank, before it becomes a file.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "logic/compute/expression.hpp"
#include "logic/fill/look.hpp"
#include "logic/fill/problem.hpp"
#include "logic/fill/values.hpp"
#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::fill {

/// One cell with its merge, its content and its looks.
struct FormCell {
  workbook::Range area;
  workbook::Cell content;  ///< with the cached result when it has a formula
  std::optional<compute::Node> formula{};
  std::string style{};  ///< "" for the office's own
  const InputRule* input = nullptr;
  std::vector<std::string> choices{};  ///< what the drop-down offers
};

struct FormSheet {
  std::string name;
  workbook::Range print;
  std::vector<FormCell> cells;  ///< by row, then column
  std::vector<double> columns;  ///< mm
  std::vector<double> rows;     ///< mm
  std::int32_t freeze_rows = 0;
  bool may_break = false;  ///< printed on as many sheets of paper as its rows need
  /// Rows with which a new sheet of paper begins, so that no record is cut.
  std::vector<std::int32_t> page_breaks{};
};

/// Refers to the look it was made from, which must outlive it.
struct FilledForm {
  std::string title;
  const Look* look = nullptr;
  std::vector<FormSheet> sheets;
  std::map<std::string, std::string> properties{};  ///< the document's user-defined ones

  [[nodiscard]] std::vector<std::string> sheet_names() const;
};

struct FormResult {
  std::optional<FilledForm> form;  ///< absent when there are problems
  Problems problems;
};

/// The definition's form with `values` filled in; without values the blank form. Tables have as
/// many rows as the values need. Every formula has its result; one that cannot be worked out here
/// must be in the values.
[[nodiscard]] FormResult fill_form(const form::Definition& definition, const Look& look,
                                   const Values& values);

/// The form as a snapshot, as if an office had loaded the file.
[[nodiscard]] workbook::Workbook to_workbook(const FilledForm& form);

}  // namespace tenken::fill
