// SPDX-License-Identifier: MPL-2.0
// Formulas that need Tenken, and the values that stand in for them.
#include "logic/submission/kpi_formulas.hpp"

#include <string>

#include "logic/kpi/functions.hpp"
#include "logic/submission/values.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::submission {
namespace {

bool is_kpi_name(std::string_view name) {
  const std::string upper = workbook::in_capitals(name);
  // A function that a later Tenken brings is one of ours, too.
  const auto begins = [&](std::string_view beginning) {
    return upper.starts_with(beginning) && upper.size() > beginning.size();
  };
  return begins(kpi::file_beginning) || begins(kpi::name_beginning);
}

bool is_call(std::string_view formula, std::size_t after_name) {
  const std::size_t next = formula.find_first_not_of(' ', after_name);
  return next != std::string_view::npos && formula[next] == '(';
}

}  // namespace

bool calls_kpi(std::string_view formula) {
  for (std::size_t at = 0; at < formula.size();) {
    // A text, or a sheet's name: what looks like a call in it is none.
    if (formula[at] == '"' || formula[at] == '\'') {
      at += workbook::quoted_part(formula, at).size();
    } else if (workbook::is_name_byte(formula[at])) {
      const std::string_view name = workbook::name_part(formula, at);
      at += name.size();
      if (is_kpi_name(name) && is_call(formula, at)) return true;
    } else {
      ++at;
    }
  }
  return false;
}

workbook::Edits values_for_kpi_formulas(const workbook::Workbook& workbook) {
  workbook::Edits edits;
  for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
    workbook.sheets[sheet].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      if (!cell.has_formula() || !calls_kpi(cell.formula)) return;
      edits.cells.push_back(
          {.place = {.sheet = sheet, .cell = at}, .before = cell, .after = without_formula(cell)});
    });
  }
  return edits;
}

}  // namespace tenken::submission
