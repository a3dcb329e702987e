// SPDX-License-Identifier: MPL-2.0
// A sheet's name in a formula as Calc shows it.
#include "logic/compute/sheet_name.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "logic/text/utf8.hpp"
#include "logic/workbook/ascii.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::compute {
namespace {

/// A character of a sheet's name that Calc writes without quotes: a letter or a digit of whatever
/// script.
bool is_plain(char32_t c) {
  constexpr std::array<std::pair<char32_t, char32_t>, 14> marks = {{
      {0x80, 0xBF},
      {0x2000, 0x206F},
      {0x20A0, 0x20CF},
      {0x2190, 0x245F},
      {0x2500, 0x2BFF},
      {0x3000, 0x3004},
      {0x3008, 0x3020},
      {0x30A0, 0x30A0},
      {0x30FB, 0x30FB},
      {0xFF01, 0xFF0F},
      {0xFF1A, 0xFF20},
      {0xFF3B, 0xFF40},
      {0xFF5B, 0xFF65},
      {0xFFE0, 0xFFFF},
  }};
  if (c < 0x80) {
    return c == '_' || workbook::is_letter(static_cast<char>(c)) ||
           workbook::is_digit(static_cast<char>(c));
  }
  return std::ranges::none_of(
      marks, [&](const auto& range) { return range.first <= c && c <= range.second; });
}

bool is_plain_name(std::string_view name) {
  return !name.empty() && !workbook::is_digit(name.front()) &&
         std::ranges::all_of(text::decode(name), is_plain);
}

}  // namespace

std::string calc_sheet_name(std::string_view name) {
  return is_plain_name(name) ? std::string(name) : workbook::quoted(name, '\'');
}

std::string calc_sheet_prefix(std::string_view name) { return "$" + calc_sheet_name(name) + "."; }

}  // namespace tenken::compute
