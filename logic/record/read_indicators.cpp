// SPDX-License-Identifier: MPL-2.0
// Reading sections 4 and 8.
#include "logic/record/read_indicators.hpp"

#include <algorithm>
#include <map>

#include "logic/prose/reason_parts.hpp"
#include "logic/text/fold.hpp"

namespace tenken::record {
namespace {

/// What the definition says about known indicators, by their folded names.
std::map<std::string, std::string> known_directions(const form::Definition& form) {
  std::map<std::string, std::string> directions;
  for (const auto& [name, direction] : form.directions) {
    directions[text::fold(name)] = direction;
  }
  return directions;
}

void read_judging(Indicator& indicator, const form::Definition& form,
                  const std::map<std::string, std::string>& directions) {
  std::optional<kpi::Direction> better;
  if (!indicator.direction.blank()) {
    better = kpi::read_direction(text::fold(indicator.direction.text()));
  }
  if (!better) {
    const auto known = directions.find(text::fold(indicator.name.text()));
    if (known != directions.end()) {
      better = kpi::read_direction(known->second);
    }
  }
  indicator.better = better.value_or(kpi::Direction::higher_is_better);
  const auto tolerance = indicator.tolerance.number();
  indicator.trend_tolerance = tolerance && *tolerance >= 0 ? *tolerance : form.trend_tolerance;
}

}  // namespace

std::vector<Indicator> read_indicators(const FieldReader& reader) {
  const auto& form = *reader.binding().recognition.form;
  const auto directions = known_directions(form);
  const auto numbers = reader.rows_of("indicator");
  std::vector<Indicator> indicators;
  for (const auto& no : numbers) {
    Indicator indicator;
    indicator.no = no;
    reader.read_members(indicator, "indicator." + no + ".");
    indicator.in_use = any_typed(indicator);
    read_judging(indicator, form, directions);
    indicators.push_back(std::move(indicator));
  }
  // Rows that are not in use have no part; without them a single indicator is known to be one.
  std::vector<std::string> used;
  for (const auto& indicator : indicators) {
    if (indicator.in_use) {
      used.push_back(indicator.no);
    }
  }
  if (used.empty()) {
    return indicators;
  }
  // A form may give each indicator a cell of its own.
  if (indicators.size() > 1 && indicators[0].reason.place != indicators[1].reason.place) {
    for (auto& indicator : indicators) {
      indicator.reason_text = indicator.reason.text();
    }
    return indicators;
  }
  auto parts = prose::reason_parts(indicators.front().reason.text(), used);
  std::size_t next = 0;
  for (auto& indicator : indicators) {
    if (indicator.in_use) {
      indicator.reason_text = std::move(parts[next++]);
    }
  }
  return indicators;
}

std::vector<Analysis> read_analyses(const FieldReader& reader) {
  std::vector<Analysis> analyses;
  for (const auto& no : reader.rows_of("analysis")) {
    Analysis analysis;
    analysis.no = no;
    reader.read_members(analysis, "analysis." + no + ".");
    analysis.in_use = any_typed(analysis);
    analyses.push_back(std::move(analysis));
  }
  return analyses;
}

}  // namespace tenken::record
