// SPDX-License-Identifier: MPL-2.0
// What an office does after an edit, for a snapshot of the shipped form.
#include "tests/support/recalculate.hpp"

#include <array>
#include <set>
#include <stdexcept>
#include <utility>

#include "logic/compute/evaluate.hpp"
#include "logic/compute/expression.hpp"
#include "logic/fill/shown.hpp"
#include "tests/support/formula_text.hpp"

namespace tenken::test {
namespace {

constexpr std::string_view broken_reference = "#REF!";
constexpr std::string_view circle = "Err:522";
constexpr std::string_view function_in_files = "ORG.TENKEN.KPI.";

workbook::Cell error_cell(std::string_view name) {
  workbook::Cell cell;
  cell.type = workbook::CellType::error;
  cell.text = name;
  return cell;
}

/// A formula of Calc's interface in the writer's own notation: {B2}, KPI_SUM.
std::string in_braces(std::string_view formula) {
  std::string text = replace_references(
      formula, [](std::string_view reference) { return "{" + std::string(reference) + "}"; });
  for (auto at = text.find(function_in_files); at != std::string::npos;
       at = text.find(function_in_files)) {
    text.replace(at, function_in_files.size(), "KPI_");
  }
  return text;
}

class Recalculation {
 public:
  explicit Recalculation(workbook::Workbook& workbook) : workbook_(workbook) {}

  void all() {
    for (std::size_t sheet = 0; sheet < workbook_.sheets.size(); ++sheet) {
      workbook_.sheets[sheet].for_each_filled(
          [&](workbook::Address at, const workbook::Cell& cell) {
            if (cell.has_formula()) open_.insert({.sheet = sheet, .cell = at});
          });
    }
    while (!open_.empty()) work_out(*open_.begin());
  }

 private:
  void work_out(const workbook::Location place) {
    if (open_.erase(place) == 0) return;
    const workbook::Cell before = workbook_.at(place);
    under_way_.insert(place);
    workbook::Cell after = result(before.formula, place.sheet);
    under_way_.erase(place);
    // A formula's "" is no content.
    if (after.type == workbook::CellType::text && after.text.empty()) after = {};
    if (after.type == workbook::CellType::number) after = number_like(before, after.number);
    after.formula = before.formula;
    workbook_.sheets[place.sheet].set(place.cell, std::move(after));
  }

  workbook::Cell result(const std::string& formula, std::size_t home) {
    if (formula.find(broken_reference) != std::string::npos) return error_cell(broken_reference);
    const compute::Expression expression =
        compute::read_expression(in_braces(formula), [&](std::string_view reference) {
          return std::optional(place_of(workbook_, home, reference));
        });
    if (!expression.root) throw std::runtime_error(formula + ": " + expression.problem.text);
    auto cell = compute::evaluate(*expression.root, [&](const workbook::Location& operand) {
      if (under_way_.contains(operand)) return error_cell(circle);
      work_out(operand);
      return workbook_.at(operand);
    });
    if (!cell) throw std::runtime_error(formula + " cannot be worked out here");
    return std::move(*cell);
  }

  workbook::Workbook& workbook_;
  std::set<workbook::Location> open_;
  std::set<workbook::Location> under_way_;
};

}  // namespace

void recalculate(workbook::Workbook& workbook) { Recalculation(workbook).all(); }

workbook::Cell number_like(const workbook::Cell& before, double number) {
  workbook::Cell cell = workbook::number_cell(number);
  cell.format = before.format;
  for (const char* format : {"amount", "value", "staff", "percent", "general"}) {
    if (before.type != workbook::CellType::number || before.shown.empty()) break;
    if (fill::shown_number(before.number, format) != before.shown) continue;
    cell.shown = fill::shown_number(number, format);
    break;
  }
  return cell;
}

}  // namespace tenken::test
