// SPDX-License-Identifier: MPL-2.0
// Numbers as the form prints them: 1,234 and △6,400.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "logic/text/number.hpp"

namespace tenken::text {
namespace {

/// The largest double has 309 digits before the point, the smallest over 320 behind it.
using Buffer = std::array<char, 400>;

/// Rounded to the 15 digits that a spreadsheet keeps, so that 0.1 + 0.2 is shown as 0.3.
double rounded(double value) {
  Buffer digits{};
  char* const begin = digits.data();
  const auto written =
      std::to_chars(begin, begin + digits.size(), value, std::chars_format::scientific, 14);
  double result = value;
  std::from_chars(begin, written.ptr, result);
  return result;
}

}  // namespace

std::string format_amount(double value) {
  Buffer buffer{};
  char* const begin = buffer.data();
  const auto written = std::to_chars(begin, begin + buffer.size(), std::fabs(rounded(value)),
                                     std::chars_format::fixed);
  const std::string_view digits(begin, static_cast<std::size_t>(written.ptr - begin));
  const std::size_t whole = std::min(digits.find('.'), digits.size());
  std::string amount = value < 0 ? "△" : "";
  for (std::size_t i = 0; i < whole; ++i) {
    const std::size_t left = whole - i;
    if (i > 0 && left % 3 == 0) {
      amount.push_back(',');
    }
    amount.push_back(digits[i]);
  }
  return amount.append(digits.substr(whole));
}

}  // namespace tenken::text
