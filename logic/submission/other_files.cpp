// SPDX-License-Identifier: MPL-2.0
// Formulas that read what is in no copy: other workbooks and services.
#include "logic/submission/other_files.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "logic/workbook/formula_text.hpp"

namespace tenken::submission {
namespace {

using workbook::in_capitals;

constexpr std::array<std::string_view, 4> reading_functions = {"DDE", "WEBSERVICE", "RTD", "CALL"};

bool is_reading_call(std::string_view word, std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(' ');
  if (next == std::string_view::npos || rest[next] != '(') return false;
  return std::ranges::find(reading_functions, in_capitals(word)) != reading_functions.end();
}

/// Excel's [Book1.xlsx]Sheet1!A1; OpenDocument's own [.A1] names no file.
bool is_book_in_brackets(std::string_view rest) {
  const std::size_t close = rest.find(']');
  if (close == std::string_view::npos || close + 1 >= rest.size()) return false;
  return workbook::is_name_byte(rest[close + 1]) &&
         rest.substr(close).find('!') != std::string_view::npos;
}

bool names_a_file(std::string_view quoted) {
  return in_capitals(quoted).find("FILE:") != std::string::npos;
}

}  // namespace

bool reads_another_file(std::string_view formula) {
  for (std::size_t at = 0; at < formula.size();) {
    const std::string_view rest = formula.substr(at);
    if (rest.front() == '"' || rest.front() == '\'') {
      const std::string_view quoted = workbook::quoted_part(formula, at);
      const std::size_t end = at + quoted.size();
      if (names_a_file(quoted)) return true;
      const bool is_name = rest.front() == '\'';
      if (is_name && end < formula.size() && formula[end] == '#') return true;
      if (is_name && quoted.find('[') != std::string_view::npos && end < formula.size() &&
          formula[end] == '!') {
        return true;
      }
      at = end;
    } else if (workbook::is_name_byte(rest.front())) {
      const std::string_view name = workbook::name_part(formula, at);
      at += name.size();
      if (is_reading_call(name, formula.substr(at))) return true;
    } else {
      if (rest.front() == '[' && is_book_in_brackets(rest)) return true;
      ++at;
    }
  }
  return false;
}

}  // namespace tenken::submission
