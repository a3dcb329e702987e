// SPDX-License-Identifier: MPL-2.0
// How exactly a number in a text and one in a cell are written, and whether they may be the same.
#pragma once

#include <string>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// One in the last digit that is not 0 of what a cell shows.
[[nodiscard]] double step_of(const record::Field& field);

/// How far `a` and `b` are apart, without what binary fractions leave behind: 0.4 for 60 and 59.6.
[[nodiscard]] double distance(double a, double b);

/// A text may tell `difference` of two cells, the rounder of which has steps of `rounded`, as
/// `written`: that is the same, or a rounder number for it.
[[nodiscard]] bool may_be_told_as(double difference, const prose::Difference& written,
                                  double rounded);

/// How far off a displayed value may be: half of one in its last digit, nothing for what is
/// counted.
[[nodiscard]] double rounding_of(const record::Field& field, const record::Indicator& indicator);

/// "106.2" for 106.18.
[[nodiscard]] std::string to_one_decimal(double number);

}  // namespace tenken::check
