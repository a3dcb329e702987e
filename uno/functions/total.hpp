// SPDX-License-Identifier: MPL-2.0
// Sums of cells and ranges, as KPI_SUM and KPI_SUM_CHECK take them.
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace tenken::functions {

/// The sum of a list of cells and ranges, together with what it takes to compare it.
class Total {
 public:
  /// Adds a number.
  void add(double value);

  /// Adds an argument: a number, a text, nothing, or a range of them. A missing value counts 0;
  /// text that is no number is refused.
  void add(const com::sun::star::uno::Any& argument);

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

}  // namespace tenken::functions
