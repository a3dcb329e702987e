// SPDX-License-Identifier: MPL-2.0
// Stops in the order of sheets, rows and columns.
#include "logic/view/walk.hpp"

#include <algorithm>
#include <tuple>

namespace tenken::view {
namespace {

auto place(const workbook::Location& location) {
  return std::tuple(location.sheet, location.cell.row, location.cell.column);
}

bool is_stop(const check::Finding& finding) {
  return finding.at.cell && !finding.waived && finding.at.workbook == 0;
}

}  // namespace

std::optional<std::size_t> walk(const check::Result& result, const workbook::Location& from,
                                Way way) {
  // Turned round, the way back is the way on.
  const auto before = [&](const workbook::Location& a, const workbook::Location& b) {
    return way == Way::next ? place(a) < place(b) : place(b) < place(a);
  };
  std::optional<std::size_t> nearest;
  std::optional<std::size_t> first;
  const auto take = [&](std::optional<std::size_t>& best, std::size_t number) {
    if (!best || before(*result.findings[number].at.cell, *result.findings[*best].at.cell)) {
      best = number;
    }
  };
  for (std::size_t i = 0; i < result.findings.size(); ++i) {
    if (!is_stop(result.findings[i])) continue;
    take(first, i);
    if (before(from, *result.findings[i].at.cell)) take(nearest, i);
  }
  return nearest ? nearest : first;
}

std::optional<std::size_t> finding_at(const check::Result& result, const workbook::Location& cell) {
  const auto at = [&](const check::Finding& finding) {
    if (!is_stop(finding)) return false;
    if (finding.at.cell == cell) return true;
    // The cursor on a merged cell stands on its first one; a field's cell may be another.
    const bind::BoundField* field = result.binding.find(finding.at.field);
    return field != nullptr && field->place.sheet == cell.sheet && field->area.contains(cell.cell);
  };
  const auto found = std::ranges::find_if(result.findings, at);
  if (found == result.findings.end()) return std::nullopt;
  return static_cast<std::size_t>(found - result.findings.begin());
}

}  // namespace tenken::view
