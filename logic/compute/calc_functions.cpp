// SPDX-License-Identifier: MPL-2.0
// Calc's own functions, as far as forms use them and their results do not depend on settings.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "logic/compute/functions.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;
using workbook::number_cell;

/// The numbers among the operands. Texts and blanks in cells are passed over.
std::vector<double> numbers(Evaluation& evaluation, const Operands& operands) {
  std::vector<double> found;
  for (const Node& operand : operands) {
    const Cell cell = evaluation.value(operand);
    if (cell.type == CellType::text && operand.kind != NodeKind::reference) throw Unknown{};
    // Excel passes over truth values in cells, Calc does not.
    if (cell.format == workbook::NumberFormat::truth) evaluation.doubtful();
    if (cell.type == CellType::number) found.push_back(cell.number);
  }
  return found;
}

double sum_of(const std::vector<double>& found) {
  double total = 0;
  for (const double number : found) total += number;
  return total;
}

Cell sum(Evaluation& evaluation, const Operands& operands) {
  return number_cell(sum_of(numbers(evaluation, operands)));
}

Cell average(Evaluation& evaluation, const Operands& operands) {
  const std::vector<double> found = numbers(evaluation, operands);
  if (found.empty()) fail_with("#DIV/0!");
  return number_cell(sum_of(found) / static_cast<double>(found.size()));
}

Cell largest(Evaluation& evaluation, const Operands& operands) {
  const std::vector<double> found = numbers(evaluation, operands);
  return number_cell(found.empty() ? 0 : *std::ranges::max_element(found));
}

Cell smallest(Evaluation& evaluation, const Operands& operands) {
  const std::vector<double> found = numbers(evaluation, operands);
  return number_cell(found.empty() ? 0 : *std::ranges::min_element(found));
}

Cell product(Evaluation& evaluation, const Operands& operands) {
  const std::vector<double> found = numbers(evaluation, operands);
  double result = found.empty() ? 0 : 1;
  for (const double number : found) result *= number;
  return number_cell(result);
}

/// How many numbers there are; errors are passed over too.
Cell count(Evaluation& evaluation, const Operands& operands) {
  double result = 0;
  for (const Node& operand : operands) {
    if (operand.kind != NodeKind::reference) throw Unknown{};
    if (evaluation.content(operand).type == CellType::number) ++result;
  }
  return number_cell(result);
}

Cell count_filled(Evaluation& evaluation, const Operands& operands) {
  double result = 0;
  for (const Node& operand : operands) {
    if (!evaluation.content(operand).empty()) ++result;
  }
  return number_cell(result);
}

enum class Rounding { nearest, towards_zero, away_from_zero, down };

/// `number` with so many decimals. Where binary digits may just miss a tie or a whole number, Calc
/// has its own ways to make up for that.
double rounded(const Evaluation& evaluation, double number, int decimals, Rounding rounding) {
  constexpr int most_decimals = 15;
  constexpr double most = 1e14;
  constexpr double close = 1e-6;
  if (std::abs(decimals) > most_decimals) throw Unknown{};
  const double scale = std::pow(10.0, std::abs(decimals));
  const double moved = decimals < 0 ? number / scale : number * scale;
  if (std::abs(moved) > most) throw Unknown{};
  const double below = std::floor(moved);
  const double rest = moved - below;
  const auto nearly = [&](double mark) { return rest != mark && std::abs(rest - mark) < close; };
  double whole = below;
  if (rounding == Rounding::nearest) {
    constexpr double half = 0.5;
    if (nearly(half)) evaluation.doubtful();
    // A tie goes away from 0.
    if (rest > half || (rest == half && moved > 0)) whole = below + 1;
  } else {
    if (nearly(0) || nearly(1)) evaluation.doubtful();
    const bool up = (rounding == Rounding::towards_zero && moved < 0) ||
                    (rounding == Rounding::away_from_zero && moved > 0);
    if (up && rest > 0) whole = below + 1;
  }
  return decimals < 0 ? whole * scale : whole / scale;
}

template <Rounding rounding>
Cell round(Evaluation& evaluation, const Operands& operands) {
  const double number = evaluation.number(operands[0]);
  const int decimals = operands.size() > 1 ? evaluation.whole(operands[1]) : 0;
  return number_cell(rounded(evaluation, number, decimals, rounding));
}

Cell absolute(Evaluation& evaluation, const Operands& operands) {
  return number_cell(std::abs(evaluation.number(operands[0])));
}

Cell choose_if(Evaluation& evaluation, const Operands& operands) {
  if (evaluation.number(operands[0]) != 0) return evaluation.value(operands[1]);
  return operands.size() > 2 ? evaluation.value(operands[2]) : truth(false);
}

Cell unless_error(Evaluation& evaluation, const Operands& operands) {
  try {
    return evaluation.value(operands[0]);
  } catch (const Failure&) {
    return evaluation.value(operands[1]);
  }
}

Cell unless_not_available(Evaluation& evaluation, const Operands& operands) {
  try {
    return evaluation.value(operands[0]);
  } catch (const Failure& failure) {
    if (failure.error.text != "#N/A") throw;
    return evaluation.value(operands[1]);
  }
}

/// Whether a condition holds that AND and OR are given. They pass over blank cells and texts.
bool holds(Evaluation& evaluation, const Node& operand) {
  const Cell cell = evaluation.value(operand);
  if (cell.type != CellType::number) throw Unknown{};
  return cell.number != 0;
}

Cell all_hold(Evaluation& evaluation, const Operands& operands) {
  bool all = true;
  // Every one is looked at: an error behind a false condition is an error.
  for (const Node& operand : operands) all = holds(evaluation, operand) && all;
  return truth(all);
}

Cell any_holds(Evaluation& evaluation, const Operands& operands) {
  bool any = false;
  for (const Node& operand : operands) any = holds(evaluation, operand) || any;
  return truth(any);
}

Cell negated(Evaluation& evaluation, const Operands& operands) {
  return truth(evaluation.number(operands[0]) == 0);
}

Cell always(Evaluation& /*evaluation*/, const Operands& /*operands*/) { return truth(true); }
Cell never(Evaluation& /*evaluation*/, const Operands& /*operands*/) { return truth(false); }

/// The type of what stands there, an error too.
CellType type_of(Evaluation& evaluation, const Node& operand) {
  try {
    return evaluation.content(operand).type;
  } catch (const Failure&) {
    return CellType::error;
  }
}

template <CellType type>
Cell is_a(Evaluation& evaluation, const Operands& operands) {
  return truth(type_of(evaluation, operands[0]) == type);
}

Cell joined(Evaluation& evaluation, const Operands& operands) {
  std::string all;
  for (const Node& operand : operands) append(all, evaluation.text(operand));
  return text_result(std::move(all));
}

Cell substitute(Evaluation& evaluation, const Operands& operands) {
  const std::string given = evaluation.text(operands[0]);
  const std::string from = evaluation.text(operands[1]);
  const std::string to = evaluation.text(operands[2]);
  if (from.empty()) return text_result(given);
  std::string result;
  std::size_t done = 0;
  for (std::size_t at = given.find(from); at != std::string::npos; at = given.find(from, done)) {
    append(result, std::string_view(given).substr(done, at - done));
    append(result, to);
    done = at + from.size();
  }
  append(result, std::string_view(given).substr(done));
  return text_result(std::move(result));
}

constexpr std::array all = {
    Function{"ABS", 1, 1, no_ranges, absolute},
    Function{"AND", 1, any_number, no_ranges, all_hold},
    Function{"AVERAGE", 1, any_number, 0, average},
    Function{"CONCATENATE", 1, any_number, no_ranges, joined},
    Function{"COUNT", 1, any_number, 0, count},
    Function{"COUNTA", 1, any_number, 0, count_filled},
    Function{"FALSE", 0, 0, no_ranges, never},
    Function{"IF", 2, 3, no_ranges, choose_if},
    Function{"IFERROR", 2, 2, no_ranges, unless_error},
    Function{"IFNA", 2, 2, no_ranges, unless_not_available},
    Function{"INT", 1, 1, no_ranges, round<Rounding::down>},
    Function{"ISBLANK", 1, 1, no_ranges, is_a<CellType::empty>},
    Function{"ISERROR", 1, 1, no_ranges, is_a<CellType::error>},
    Function{"ISNUMBER", 1, 1, no_ranges, is_a<CellType::number>},
    Function{"ISTEXT", 1, 1, no_ranges, is_a<CellType::text>},
    Function{"MAX", 1, any_number, 0, largest},
    Function{"MIN", 1, any_number, 0, smallest},
    Function{"NOT", 1, 1, no_ranges, negated},
    Function{"OR", 1, any_number, no_ranges, any_holds},
    Function{"PRODUCT", 1, any_number, 0, product},
    Function{"ROUND", 1, 2, no_ranges, round<Rounding::nearest>},
    Function{"ROUNDDOWN", 1, 2, no_ranges, round<Rounding::towards_zero>},
    Function{"ROUNDUP", 1, 2, no_ranges, round<Rounding::away_from_zero>},
    Function{"SUBSTITUTE", 3, 3, no_ranges, substitute},
    Function{"SUM", 1, any_number, 0, sum},
    Function{"TRUE", 0, 0, no_ranges, always},
    Function{"TRUNC", 1, 2, no_ranges, round<Rounding::towards_zero>},
};

}  // namespace

std::span<const Function> calc_functions() { return all; }

}  // namespace tenken::compute
