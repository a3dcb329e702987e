// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <vector>

#include "logic/check/rule.hpp"

/// The totals of a sheet and what they sum.
namespace tenken::check {

struct Total {
  const record::Field* total = nullptr;
  std::vector<const record::Field*> parts;
};

/// 合計(予算現額) and, with the 細事業 of its year, 決算額, for each of the three years.
[[nodiscard]] std::vector<Total> totals_of(const record::ImprovementSheet& sheet);

/// The parts that hold a number and that the formula in the total's cell leaves out, though it
/// reads others; none when no formula stands there.
[[nodiscard]] std::vector<const record::Field*> left_out(const Subject& subject,
                                                         const Total& total);

}  // namespace tenken::check
