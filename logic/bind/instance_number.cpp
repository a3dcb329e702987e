// SPDX-License-Identifier: MPL-2.0
// The numbers by which a table's rows are known in field IDs.
#include "logic/bind/instance_number.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"

namespace tenken::bind {
namespace {

/// "4" or "4-1": at most three digits in each part, so that no year or date is taken for a number.
bool is_number(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) {
    if (text::is_digit(c)) {
      if (++digits > 3) {
        return false;
      }
    } else if (c == '-' && digits > 0) {
      digits = 0;
    } else {
      return false;
    }
  }
  return digits > 0;
}

std::string read_number(const workbook::Cell& cell) {
  if (cell.type == workbook::CellType::number && cell.format == workbook::NumberFormat::date) {
    return {};
  }
  if (cell.type == workbook::CellType::error) {
    return {};
  }
  auto folded = text::fold(workbook::display_text(cell));
  std::string_view number = folded;
  // (1) and 1. are the same number, written by another hand.
  if (number.starts_with('(')) {
    number.remove_prefix(1);
  }
  while (!number.empty() && (number.back() == ')' || number.back() == '.')) {
    number.remove_suffix(1);
  }
  return is_number(number) ? std::string(number) : std::string();
}

}  // namespace

std::vector<std::string> instance_numbers(const std::vector<const workbook::Cell*>& cells) {
  std::vector<std::string> numbers;
  std::map<std::string, int> seen;
  for (const auto* cell : cells) {
    auto number = cell == nullptr ? std::string() : read_number(*cell);
    if (number.empty()) {
      number = "?" + std::to_string(numbers.size() + 1);
    } else if (const int times = ++seen[number]; times > 1) {
      number += "~" + std::to_string(times);
    }
    numbers.push_back(std::move(number));
  }
  return numbers;
}

}  // namespace tenken::bind
