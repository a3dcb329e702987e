// SPDX-License-Identifier: MPL-2.0
// How exactly a number in a text and one in a cell are written.
#include "logic/check/wording/written_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "logic/kpi/kpi.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "logic/text/units.hpp"

namespace tenken::check {
namespace {

/// `written` is the same as `difference`, or a rounder number for it.
bool may_stand_for(double written, double difference) {
  if (kpi::equal(written, difference)) return true;
  constexpr double ten = 10;
  constexpr double largest = 1e9;
  for (double unit = 1; unit <= largest && std::fmod(written, unit) == 0; unit *= ten) {
    if (kpi::equal(std::round(difference / unit) * unit, written)) return true;
  }
  // 「3.2ポイント」 of 3.16.
  constexpr int finest = 1'000'000;
  for (int parts = 10; parts <= finest; parts *= 10) {
    if (!kpi::equal(std::round(written * parts) / parts, written)) continue;
    return kpi::equal(std::round(difference * parts) / parts, written);
  }
  return false;
}

}  // namespace

double step_of(const record::Field& field) { return text::step_of(text::fold(field.text())); }

double distance(double a, double b) {
  constexpr double finest = 1e6;
  return std::round(std::abs(a - b) * finest) / finest;
}

bool may_be_told_as(double difference, const prose::Difference& written, double rounded) {
  // Told in words of scale: either may be the rounder number.
  const bool scaled =
      written.step > 0 && std::abs(written.value - difference) < std::max(written.step, rounded);
  return scaled || may_stand_for(written.value, difference);
}

double rounding_of(const record::Field& field, const record::Indicator& indicator) {
  const std::string digits = text::fold(field.text());
  const bool whole = digits.find('.') == std::string::npos;
  if (whole && text::counts_whole(text::fold(indicator.unit.text()))) return 0;
  return text::last_decimal(digits) / 2;
}

std::string to_one_decimal(double number) {
  constexpr double ten = 10;
  return text::format_amount(std::round(number * ten) / ten);
}

}  // namespace tenken::check
