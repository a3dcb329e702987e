// SPDX-License-Identifier: MPL-2.0
// Sums of cells and ranges, as KPI_SUM and KPI_SUM_CHECK take them.
#include "uno/functions/total.hpp"

#include <algorithm>
#include <cmath>

#include "uno/functions/arguments.hpp"

namespace tenken::functions {

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;

void Total::add(double value) {
  const double sum = sum_ + value;
  error_ += std::abs(sum_) >= std::abs(value) ? (sum_ - sum) + value : (value - sum) + sum_;
  sum_ = sum;
  largest_ = std::max(largest_, std::abs(value));
}

void Total::add(const Any& argument) {
  Sequence<Sequence<Any>> range;
  if (!(argument >>= range)) {
    add(read_value(argument).value_or(0));
    return;
  }
  for (const Sequence<Any>& row : std::as_const(range)) {
    for (const Any& cell : row) {
      add(read_value(cell).value_or(0));
    }
  }
}

double Total::sum() const { return 0 - difference_from(0); }

double Total::difference_from(double total) const {
  constexpr double rounding = 0x1p-48;  // as a spreadsheet compares
  const double difference = (total - sum_) - error_;
  const double measure = std::max(largest_, std::abs(total));
  return std::abs(difference) <= measure * rounding ? 0.0 : difference;
}

}  // namespace tenken::functions
