// SPDX-License-Identifier: MPL-2.0
// When two numbers are the same one to a spreadsheet.
#include <algorithm>
#include <cmath>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

/// Whole, and small enough that its neighbours differ by one: such numbers are exact.
bool is_exact_whole(double value) {
  return std::fabs(value) <= 9007199254740992.0 && std::trunc(value) == value;  // 2^53
}

}  // namespace

bool equal(double a, double b) {
  if (a == b) {
    return true;
  }
  // Arithmetic leaves no dust on whole numbers, so two that differ do so in earnest.
  if (is_exact_whole(a) && is_exact_whole(b)) {
    return false;
  }
  const double smaller = std::min(std::fabs(a), std::fabs(b));
  return std::fabs(a - b) < std::ldexp(smaller, -48);
}

}  // namespace tenken::kpi
