// SPDX-License-Identifier: MPL-2.0
// Formulas whose stored result is out of date.
#include "logic/compute/stale.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "logic/compute/recalculation.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;
using workbook::Location;

/// `number` with as many decimals as `shown` has.
double rounded_like(double number, std::string_view shown) {
  const std::size_t point = shown.find('.');
  const auto decimals = point == std::string_view::npos
                            ? 0
                            : std::ranges::count_if(shown.substr(point), text::is_digit);
  const double scale = std::pow(10.0, static_cast<double>(decimals));
  return std::round(number * scale) / scale;
}

bool near(double a, double b) {
  // Calc makes 0 of what is almost nothing, so a mere relative distance would not do.
  constexpr double share = 1e-9;
  return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Whether a formula that gives `right` may have left `stored`.
bool agrees(const Cell& stored, const Cell& right) {
  if (right.type == CellType::number) {
    if (stored.type != CellType::number) return false;
    // A document may compute with what it displays.
    return near(stored.number, right.number) ||
           (!stored.shown.empty() && near(stored.number, rounded_like(right.number, stored.shown)));
  }
  if (stored.type == CellType::empty) return text::fold(right.text).empty();
  return stored.type == CellType::text && text::same_folded(stored.text, right.text);
}

}  // namespace

std::vector<StaleResult> stale_results(const workbook::Workbook& workbook,
                                       std::span<const Location> places) {
  std::vector<StaleResult> stale;
  Recalculation recalculation(workbook);
  for (const Location& place : places) {
    const Cell& stored = workbook.at(place);
    if (!stored.has_formula() || stored.cut || stored.text == workbook::no_result) continue;
    const auto& right = recalculation.result_at(place);
    if (right && right->type != CellType::error && !agrees(stored, *right))
      stale.push_back({.place = place, .right = *right});
  }
  return stale;
}

}  // namespace tenken::compute
