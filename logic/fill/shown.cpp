// SPDX-License-Identifier: MPL-2.0
// Numbers as the cells of a filled form display them.
#include "logic/fill/shown.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "logic/text/number.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::fill {
namespace {

std::string fixed(double number, int decimals) {
  std::array<char, 512> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                          std::chars_format::fixed, decimals);
  return error == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

}  // namespace

std::string shown_number(double number, std::string_view format) {
  if (format == "amount") return text::format_amount(std::round(number));
  if (format == "staff") return fixed(number, 1);
  if (format == "percent") return fixed(number * 100, 1) + "%";
  if (format == "value" || format == "decimal") {
    // The sign stays a plain minus here: an indicator's value is not an amount.
    const double magnitude = std::abs(std::round(number * 1000) / 1000);
    return (number < 0 && magnitude != 0 ? "-" : "") + text::format_amount(magnitude);
  }
  return workbook::plain_digits(number);
}

}  // namespace tenken::fill
