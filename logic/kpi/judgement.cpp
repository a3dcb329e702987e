// SPDX-License-Identifier: MPL-2.0
// 推移 and 達成状況 from numbers.
#include <cmath>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

/// True when `current` is `previous` give or take the tolerance. Compared with the two ends rather
/// than by the difference, because subtracting close numbers would magnify their rounding.
bool within_tolerance(double previous, double current, double tolerance) {
  const double margin = tolerance * std::fabs(previous);
  const double low = previous - margin;
  const double high = previous + margin;
  return (low <= current && current <= high) || equal(current, low) || equal(current, high);
}

bool is_better(double value, double than, Direction direction) {
  return direction == Direction::higher_is_better ? value > than : value < than;
}

}  // namespace

Trend trend(Value previous, Value current, Direction direction, double tolerance) {
  if (!previous || !current) {
    return Trend::none;
  }
  if (within_tolerance(*previous, *current, tolerance)) {
    return Trend::same;
  }
  return is_better(*current, *previous, direction) ? Trend::better : Trend::worse;
}

Status status(Value actual, Value target, Direction direction) {
  if (!actual || !target) {
    return Status::none;
  }
  const bool achieved = equal(*actual, *target) || is_better(*actual, *target, direction);
  return achieved ? Status::achieved : Status::missed;
}

}  // namespace tenken::kpi
