// SPDX-License-Identifier: MPL-2.0
// 達成率, pace and execution: quotients that may not exist.
#include <algorithm>
#include <cmath>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

/// A quotient that is a number; none for a zero denominator or one so small that the result
/// overflows.
Value quotient(double numerator, double denominator) {
  if (denominator == 0) {
    return {};
  }
  const double result = numerator / denominator;
  return std::isfinite(result) ? Value(result) : Value();
}

/// How much of the way from `start` to `goal` lies behind `current`.
Value share_of_way(double start, double current, double goal) {
  return equal(start, goal) ? Value() : quotient(start - current, start - goal);
}

}  // namespace

Value rate(Value actual, Value target, Direction direction, Value baseline) {
  if (!actual || !target) {
    return {};
  }
  if (baseline) {
    return share_of_way(*baseline, *actual, *target);
  }
  if (direction == Direction::higher_is_better) {
    return *target > 0 ? quotient(*actual, *target) : Value();
  }
  return *actual > 0 && *target >= 0 ? quotient(*target, *actual) : Value();
}

Value pace(Value current, Value goal, int year, int start_year, int goal_year, Value baseline) {
  if (!current || !goal || year < start_year || goal_year < start_year) {
    return {};
  }
  const Value way = share_of_way(baseline.value_or(0), *current, *goal);
  if (!way) {
    return {};
  }
  // Both ends count: the first of five years is one fifth. In double, so that no years can
  // overflow.
  const double passed = 1.0 + year - start_year;
  const double all = 1.0 + goal_year - start_year;
  return quotient(*way, std::min(1.0, passed / all));
}

Outlook outlook(Value pace) {
  if (!pace) {
    return Outlook::none;
  }
  const auto reaches = [&](double threshold) {
    return *pace > threshold || equal(*pace, threshold);
  };
  if (reaches(1.0)) {
    return Outlook::on_track;
  }
  return reaches(0.8) ? Outlook::mostly_on_track : Outlook::needs_effort;
}

Value execution(Value settled, Value budget) {
  return settled && budget && *budget > 0 ? quotient(*settled, *budget) : Value();
}

}  // namespace tenken::kpi
