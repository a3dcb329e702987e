// SPDX-License-Identifier: MPL-2.0
// Sums as KPI_SUM and KPI_SUM_CHECK take them.
#include "logic/kpi/total.hpp"

#include <algorithm>
#include <cmath>

namespace tenken::kpi {

void Total::add(double value) {
  const double sum = sum_ + value;
  error_ += std::abs(sum_) >= std::abs(value) ? (sum_ - sum) + value : (value - sum) + sum_;
  sum_ = sum;
  largest_ = std::max(largest_, std::abs(value));
}

double Total::sum() const { return 0 - difference_from(0); }

double Total::difference_from(double total) const {
  constexpr double rounding = 0x1p-48;  // as a spreadsheet compares
  const double difference = (total - sum_) - error_;
  const double measure = std::max(largest_, std::abs(total));
  return std::abs(difference) <= measure * rounding ? 0.0 : difference;
}

}  // namespace tenken::kpi
