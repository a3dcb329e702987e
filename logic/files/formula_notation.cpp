// SPDX-License-Identifier: MPL-2.0
// Formulas as files spell them, in the notation of Calc's interface.
#include "logic/files/formula_notation.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "logic/compute/sheet_name.hpp"
#include "logic/workbook/address.hpp"
#include "logic/workbook/ascii.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::files {
namespace {

using workbook::is_digit;
using workbook::is_letter;
using workbook::is_name_byte;
using workbook::name_part;
using workbook::quoted_part;
using workbook::unquoted;

/// Functions whose name in files carries who first had them; on the screen they have none.
std::string_view without_vendor(std::string_view function) {
  constexpr std::array<std::string_view, 4> vendors = {"LEGACY.", "COM.MICROSOFT.",
                                                       "ORG.LIBREOFFICE.", "ORG.OPENOFFICE."};
  for (const std::string_view vendor : vendors) {
    if (function.starts_with(vendor)) return function.substr(vendor.size());
  }
  return function;
}

std::string_view without_future(std::string_view function) {
  for (const std::string_view prefix : {"_xlfn.", "_xlws."}) {
    if (function.starts_with(prefix)) function.remove_prefix(prefix.size());
  }
  return function;
}

/// An error's name at `at`, "#REF!", "#N/A": its "!" speaks of no sheet.
std::string_view error_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) || text[end] == '/')) {
    ++end;
  }
  if (end < text.size() && (text[end] == '!' || text[end] == '?')) ++end;
  return text.substr(at, end - at);
}

/// A cell's address in a formula: "$A$1", "B2"; which parts are fixed.
struct Written {
  workbook::Address cell;
  bool fixed_column = false;
  bool fixed_row = false;
};

std::optional<Written> written_address(std::string_view text) {
  const auto cell = workbook::parse_a1(text);
  if (!cell) return std::nullopt;
  return Written{.cell = *cell,
                 .fixed_column = text.front() == '$',
                 .fixed_row = text.find('$', 1) != std::string_view::npos};
}

std::string moved(const Written& from, std::int32_t rows, std::int32_t columns) {
  const workbook::Address to{.row = from.cell.row + (from.fixed_row ? 0 : rows),
                             .column = from.cell.column + (from.fixed_column ? 0 : columns)};
  constexpr std::int32_t last_row = 1048575;
  constexpr std::int32_t last_column = 16383;
  if (to.row < 0 || to.column < 0 || to.row > last_row || to.column > last_column) return "#REF!";
  std::string text = from.fixed_column ? "$" : "";
  text += workbook::column_letters(to.column);
  if (from.fixed_row) text += '$';
  return text + std::to_string(to.row + 1);
}

}  // namespace

/// The sheet's name in quotes as Calc writes it.
const std::string& OpenFormulas::sheet_name(std::string_view in_quotes) {
  if (in_quotes_ != in_quotes) {
    in_quotes_ = in_quotes;
    name_ = compute::calc_sheet_name(unquoted(in_quotes));
  }
  return name_;
}

/// Adds "[.A1:.B2]" without its brackets and without the dots in front of addresses of the own
/// sheet.
void OpenFormulas::add_reference(std::string_view inside, std::string& result) {
  bool begins = true;
  for (std::size_t at = 0; at < inside.size();) {
    if (inside[at] == '\'') {
      const std::string_view sheet = quoted_part(inside, at);
      at += sheet.size();
      const bool is_name = at < inside.size() && inside[at] == '.';
      if (is_name) {
        result += sheet_name(sheet);
      } else {
        result += sheet;
      }
      begins = false;
      continue;
    }
    if (begins && inside[at] == '.') {
      begins = false;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < inside.size() && inside[end] != '\'' && inside[end] != ':') ++end;
    begins = end < inside.size() && inside[end] == ':';
    if (begins) ++end;
    result += inside.substr(at, end - at);
    at = end;
  }
}

void OpenFormulas::convert(std::string_view formula, std::string& result) {
  result.clear();
  const std::size_t equals = formula.find('=');
  if (equals == std::string_view::npos) return;
  result.reserve(formula.size());
  for (std::size_t at = equals; at < formula.size();) {
    const char c = formula[at];
    if (c == '"') {
      const std::string_view text = quoted_part(formula, at);
      result += text;
      at += text.size();
    } else if (c == '[') {
      std::size_t end = at + 1;
      while (end < formula.size() && formula[end] != ']') {
        end += formula[end] == '\'' ? quoted_part(formula, end).size() : 1;
      }
      end = std::min(end, formula.size());
      add_reference(formula.substr(at + 1, end - at - 1), result);
      at = end + 1;
    } else if (is_name_byte(c)) {
      const std::string_view name = name_part(formula, at);
      result += without_vendor(name);
      at += name.size();
    } else {
      result += c;
      ++at;
    }
  }
}

std::string from_excel_formula(std::string_view formula) {
  if (formula.starts_with('=')) formula.remove_prefix(1);
  std::string result = "=";
  result.reserve(formula.size() + 1);
  int braces = 0;
  for (std::size_t at = 0; at < formula.size();) {
    const char c = formula[at];
    const auto next_is_sheet_mark = [&](std::size_t end) {
      return end < formula.size() && formula[end] == '!';
    };
    if (c == '"') {
      const std::string_view text = quoted_part(formula, at);
      result += text;
      at += text.size();
    } else if (c == '\'') {
      const std::string_view name = quoted_part(formula, at);
      at += name.size();
      if (next_is_sheet_mark(at)) {
        result += compute::calc_sheet_prefix(unquoted(name));
        ++at;
      } else {
        result += name;
      }
    } else if (c == '#') {
      const std::string_view error = error_at(formula, at);
      result += error;
      at += error.size();
    } else if (is_name_byte(c)) {
      const std::string_view name = name_part(formula, at);
      at += name.size();
      if (next_is_sheet_mark(at)) {
        result += compute::calc_sheet_prefix(name);
        ++at;
      } else {
        result += without_future(name);
      }
    } else {
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      result += c == ',' ? ';' : c == ';' && braces > 0 ? '|' : c;
      ++at;
    }
  }
  return result;
}

std::string moved_excel_formula(std::string_view formula, std::int32_t rows, std::int32_t columns) {
  std::string result;
  for (std::size_t at = 0; at < formula.size();) {
    const char c = formula[at];
    std::string_view token = formula.substr(at, 1);
    if (c == '"' || c == '\'') {
      token = quoted_part(formula, at);
      result += token;
    } else if (is_name_byte(c) || c == '$') {
      std::size_t end = at;
      while (end < formula.size() && (is_name_byte(formula[end]) || formula[end] == '$')) ++end;
      token = formula.substr(at, end - at);
      const bool other = end < formula.size() && (formula[end] == '(' || formula[end] == '!');
      const auto address = other ? std::nullopt : written_address(token);
      result += address ? moved(*address, rows, columns) : std::string(token);
    } else {
      result += c;
    }
    at += token.size();
  }
  return result;
}

}  // namespace tenken::files
