// SPDX-License-Identifier: MPL-2.0
// A number's digits, rounded as an office rounds them.
#include "logic/files/decimal_digits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "logic/workbook/cell.hpp"

namespace tenken::files {
namespace {

/// The digits of a number without a point, and where the point is.
struct Decimal {
  std::string digits;  ///< without leading zeros; "" for 0
  int point = 0;       ///< how many digits are before the point; may be negative
};

/// As many digits as a double is sure of.
constexpr int sure_digits = 15;

Decimal decimal(double magnitude) {
  if (magnitude == 0) return {};
  std::array<char, 64> buffer{};
  // Whole numbers are most of what is displayed, and have no more digits than that.
  constexpr double most = 1e15;
  if (magnitude < most && std::floor(magnitude) == magnitude) {
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       static_cast<std::int64_t>(magnitude));
    return {.digits = std::string(buffer.data(), written.ptr),
            .point = static_cast<int>(written.ptr - buffer.data())};
  }
  const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                     std::chars_format::scientific, sure_digits - 1);
  const std::string text(buffer.data(), written.ptr);
  const std::size_t exponent = text.find('e');
  Decimal result{.digits = text.substr(0, 1) + text.substr(2, exponent - 2),
                 .point = std::atoi(text.c_str() + exponent + 1) + 1};
  return result;
}

/// Keeps `count` digits (or none, or fewer than none) and rounds half up.
void round_to(Decimal& number, int count) {
  if (count >= static_cast<int>(number.digits.size())) return;
  const bool up = count >= 0 && number.digits[static_cast<std::size_t>(count)] >= '5';
  number.digits.resize(static_cast<std::size_t>(std::max(count, 0)));
  if (!up) {
    if (number.digits.find_first_not_of('0') == std::string::npos) number = {};
    return;
  }
  std::size_t at = number.digits.size();
  while (at > 0 && number.digits[at - 1] == '9') number.digits[--at] = '0';
  if (at > 0) {
    ++number.digits[at - 1];
  } else {
    number.digits.insert(0, 1, '1');
    ++number.point;
  }
}

}  // namespace

std::string fixed_digits(double magnitude, int decimals) {
  Decimal number = decimal(magnitude);
  round_to(number, number.point + decimals);
  std::string whole;
  std::string rest;
  for (int i = 0; i < number.point; ++i) {
    const auto at = static_cast<std::size_t>(i);
    whole += at < number.digits.size() ? number.digits[at] : '0';
  }
  for (int i = number.point; i < number.point + decimals; ++i) {
    const bool there = i >= 0 && static_cast<std::size_t>(i) < number.digits.size();
    rest += there ? number.digits[static_cast<std::size_t>(i)] : '0';
  }
  if (whole.empty()) whole = "0";
  return decimals > 0 ? whole + "." + rest : whole;
}

std::string scientific_digits(double magnitude, int decimals, int width) {
  Decimal number = decimal(magnitude);
  round_to(number, decimals + 1);
  const int exponent = number.digits.empty() ? 0 : number.point - 1;
  number.digits.resize(static_cast<std::size_t>(decimals) + 1, '0');
  std::string text = number.digits.substr(0, 1);
  if (decimals > 0) text += "." + number.digits.substr(1);
  std::string power = std::to_string(std::abs(exponent));
  if (static_cast<int>(power.size()) < width) {
    power.insert(0, static_cast<std::size_t>(width) - power.size(), '0');
  }
  return text + (exponent < 0 ? "E-" : "E+") + power;
}

std::string general_digits(double number) {
  const double magnitude = std::abs(number);
  const std::string sign = number < 0 ? "-" : "";
  // Beyond these an office writes an exponent.
  constexpr double largest = 1e15;
  constexpr double smallest = 1e-15;
  if (magnitude != 0 && (magnitude >= largest || magnitude < smallest)) {
    std::string text = scientific_digits(magnitude, sure_digits - 1, 2);
    const std::size_t e = text.find('E');
    std::size_t end = e;
    while (end > 0 && text[end - 1] == '0') --end;
    if (end > 0 && text[end - 1] == '.') --end;
    return sign + text.erase(end, e - end);
  }
  const Decimal exact = decimal(magnitude);
  std::string text = fixed_digits(magnitude, std::max(0, sure_digits - exact.point));
  if (text.find('.') != std::string::npos) {
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
  }
  return sign + text;
}

}  // namespace tenken::files
