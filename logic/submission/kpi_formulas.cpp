// SPDX-License-Identifier: MPL-2.0
// Formulas that need Tenken, and the values that stand in for them.
#include "logic/submission/kpi_formulas.hpp"

#include <cctype>
#include <string>

#include "logic/kpi/functions.hpp"
#include "logic/submission/values.hpp"

namespace tenken::submission {
namespace {

unsigned char as_byte(char c) { return static_cast<unsigned char>(c); }

/// A byte of a function's name with its dots; whatever is not ASCII is a letter.
bool is_name(char c) {
  return std::isalnum(as_byte(c)) != 0 || c == '_' || c == '.' || as_byte(c) >= 0x80;
}

std::size_t end_of_quoted(std::string_view formula, std::size_t start) {
  const std::size_t end = formula.find(formula[start], start + 1);
  return end == std::string_view::npos ? formula.size() : end + 1;
}

bool is_kpi_name(std::string_view name) {
  std::string upper;
  for (const char c : name) upper += static_cast<char>(std::toupper(as_byte(c)));
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
      at = end_of_quoted(formula, at);
    } else if (is_name(formula[at])) {
      const std::size_t start = at;
      while (at < formula.size() && is_name(formula[at])) ++at;
      if (is_kpi_name(formula.substr(start, at - start)) && is_call(formula, at)) return true;
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
