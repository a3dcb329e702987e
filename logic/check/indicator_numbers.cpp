// SPDX-License-Identifier: MPL-2.0
// What the No. of the indicators say.
#include "logic/check/indicator_numbers.hpp"

#include <charconv>
#include <string_view>

namespace tenken::check {
namespace {

/// "4-1" → {4, 1}.
std::vector<int> order_of(std::string_view no) {
  std::vector<int> order;
  while (!no.empty()) {
    int number = 0;
    const auto [rest, error] = std::from_chars(no.data(), no.data() + no.size(), number);
    if (error != std::errc()) break;
    order.push_back(number);
    no.remove_prefix(static_cast<std::size_t>(rest - no.data()));
    if (!no.empty()) no.remove_prefix(1);  // the dash
  }
  return order;
}

}  // namespace

bool has_readable_number(const record::Indicator& indicator) {
  return !indicator.no.starts_with('?');
}

bool has_own_number(const record::Indicator& indicator) {
  return indicator.no.find_first_of("?~") == std::string::npos;
}

bool in_order(const record::Indicator& previous, const record::Indicator& next) {
  return order_of(previous.no) < order_of(next.no);
}

bool numbered_in_order(const std::vector<record::Indicator>& indicators) {
  const record::Indicator* previous = nullptr;
  for (const record::Indicator& indicator : indicators) {
    if (!indicator.in_use) continue;
    if (!has_own_number(indicator)) return false;
    if (previous != nullptr && !in_order(*previous, indicator)) return false;
    previous = &indicator;
  }
  return true;
}

}  // namespace tenken::check
