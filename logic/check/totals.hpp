// SPDX-License-Identifier: MPL-2.0
// The totals of a sheet, and what their parts come to.
#pragma once

#include <initializer_list>
#include <optional>
#include <vector>

#include "logic/check/rule.hpp"

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

/// The sum of `parts` as the form means it: a blank or ― counts 0. nullopt when a part is text or
/// an error (its own finding), or when no part is filled at all.
[[nodiscard]] std::optional<double> sum_of(std::initializer_list<const record::Field*> parts);

/// The same of the 細事業's settled amounts of a year (0: this year's).
[[nodiscard]] std::optional<double> settled_sum(const record::ImprovementSheet& sheet,
                                                std::size_t year);

}  // namespace tenken::check
