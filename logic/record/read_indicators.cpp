// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/record/read_indicators.hpp"

#include <algorithm>
#include <map>

#include "logic/bind/cell_content.hpp"
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

bool typed(const Field& field) { return bind::is_typed(field.cell); }

std::vector<Indicator> read_indicators(const FieldReader& reader) {
  const auto& form = *reader.binding().recognition.form;
  const auto directions = known_directions(form);
  const auto numbers = reader.rows_of("indicator");
  std::vector<Indicator> indicators;
  for (const auto& no : numbers) {
    const std::string prefix = "indicator." + no + ".";
    Indicator indicator;
    indicator.no = no;
    indicator.number = reader.read(prefix + "no");
    indicator.name = reader.read(prefix + "name");
    indicator.unit = reader.read(prefix + "unit");
    const auto unit = text::fold(indicator.unit.text());
    for (std::size_t i = 0; i < years; ++i) {
      indicator.actual.at(i) = reader.read(prefix + "actual." + reader.year(i), unit);
      indicator.trend.at(i) = reader.read(prefix + "trend." + reader.year(i));
    }
    indicator.target = reader.read(prefix + "target." + reader.year(0), unit);
    indicator.status = reader.read(prefix + "status");
    indicator.direction = reader.read(prefix + "direction");
    indicator.tolerance = reader.read(prefix + "tolerance");
    indicator.baseline = reader.read(prefix + "baseline", unit);
    indicator.reason = reader.read(prefix + "reason");
    for (const auto* field :
         {&indicator.number, &indicator.name, &indicator.unit, &indicator.actual.at(0),
          &indicator.actual.at(1), &indicator.actual.at(2), &indicator.trend.at(0),
          &indicator.trend.at(1), &indicator.target, &indicator.status, &indicator.direction,
          &indicator.tolerance, &indicator.baseline}) {
      if (typed(*field)) {
        indicator.in_use = true;
      }
    }
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
    const std::string prefix = "analysis." + no + ".";
    Analysis analysis;
    analysis.no = no;
    analysis.number = reader.read(prefix + "no");
    analysis.name = reader.read(prefix + "name");
    for (std::size_t i = 0; i < years; ++i) {
      analysis.trend.at(i) = reader.read(prefix + "trend." + reader.year(i));
    }
    analysis.status = reader.read(prefix + "status");
    analysis.text = reader.read(prefix + "text");
    for (const auto* field : {&analysis.number, &analysis.name, &analysis.trend.at(0),
                              &analysis.trend.at(1), &analysis.status, &analysis.text}) {
      if (typed(*field)) {
        analysis.in_use = true;
      }
    }
    analyses.push_back(std::move(analysis));
  }
  return analyses;
}

}  // namespace tenken::record
