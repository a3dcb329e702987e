// SPDX-License-Identifier: MPL-2.0
// Which fields of two sheets of one project speak of the same.
#pragma once

#include <cstddef>
#include <vector>

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// A field of this sheet, and the other's that speaks of the same.
struct Counterpart {
  const record::Field* now = nullptr;
  const record::Field* before = nullptr;
  /// Of this sheet and of the other: in whose 目標値設定理由 a note may stand; nullptr for amounts.
  const record::Indicator* indicator = nullptr;
  const record::Indicator* other_indicator = nullptr;
  bool is_amount = false;  ///< ― and 0 are the same
  bool is_part = false;    ///< of a sum: a blank counts 0, too
};

/// A total and what it sums: when a part has changed, so must it.
struct CounterpartSum {
  Counterpart total;
  std::vector<Counterpart> parts;
};

struct Counterparts {
  std::vector<Counterpart> single;
  std::vector<CounterpartSum> sums;
};

/// What both sheets say of the same years: actuals, amounts, a plan's values; of sheets of the same
/// year also targets. `of_own_year`: the other year's own actuals and settled amounts are final.
/// `initial`: of sheets of the same year, 当初予算 must agree too.
///
/// Indicators, goals and 細事業 are the same when their names are, or when number and unit are and
/// the names are alike.
struct Comparable {
  bool own_year = true;
  bool initial = false;
};
[[nodiscard]] Counterparts counterparts(const record::ImprovementSheet& now,
                                        const record::ImprovementSheet& before,
                                        const Comparable& comparable);

}  // namespace tenken::check
