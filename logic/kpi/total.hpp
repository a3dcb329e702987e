// SPDX-License-Identifier: MPL-2.0
// Sums as KPI_SUM and KPI_SUM_CHECK take them.
#pragma once

namespace tenken::kpi {

/// A sum of many numbers, together with what it takes to compare it.
class Total {
 public:
  void add(double value);

  /// The sum; exactly 0 when nothing but rounding is left of what was added.
  [[nodiscard]] double sum() const;

  /// `total` − sum; exactly 0 when the two are equal but for rounding. What was added and taken
  /// away again leaves its rounding behind, so the measure is the largest value added, not the sum.
  [[nodiscard]] double difference_from(double total) const;

 private:
  double sum_ = 0;
  double error_ = 0;    // what sum_ lost in rounding
  double largest_ = 0;  // absolute
};

}  // namespace tenken::kpi
