// SPDX-License-Identifier: MPL-2.0
// What an indicator's 推移 and 達成状況 cells must say, and what they do say.
#include "logic/check/verdicts.hpp"

#include "logic/text/fold.hpp"
#include "logic/text/mend.hpp"

namespace tenken::check {

bool readable(const record::Field& a, const record::Field& b) {
  // A form may ask for a verdict and not for what it rests on.
  return a.exists() && b.exists() && a.part().has_value() && b.part().has_value();
}

std::optional<kpi::Trend> expected_trend(const record::Indicator& indicator, std::size_t index) {
  const record::Field& previous = indicator.actual.at(index + 1);
  const record::Field& current = indicator.actual.at(index);
  if (!readable(previous, current)) return std::nullopt;
  return kpi::trend(previous.number(), current.number(), indicator.better,
                    indicator.trend_tolerance);
}

std::optional<kpi::Status> expected_status(const record::Indicator& indicator) {
  if (!readable(indicator.actual[0], indicator.target)) return std::nullopt;
  return kpi::status(indicator.actual[0].number(), indicator.target.number(), indicator.better);
}

std::string verdict_text(const record::Field& field) {
  if (field.blank()) return {};
  if (field.missing()) return std::string(kpi::no_value);
  return text::fold(field.text());
}

}  // namespace tenken::check
