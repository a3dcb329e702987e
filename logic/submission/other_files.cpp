// SPDX-License-Identifier: MPL-2.0
// Formulas that read what is in no copy: other workbooks and services.
#include "logic/submission/other_files.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace tenken::submission {
namespace {

constexpr std::array<std::string_view, 4> reading_functions = {"DDE", "WEBSERVICE", "RTD", "CALL"};

unsigned char as_byte(char c) { return static_cast<unsigned char>(c); }

std::string in_capitals(std::string_view text) {
  std::string upper;
  for (const char c : text) upper += static_cast<char>(std::toupper(as_byte(c)));
  return upper;
}

/// Behind the quote that closes the one at `start`; a doubled one closes nothing.
std::size_t end_of_quoted(std::string_view formula, std::size_t start) {
  const char mark = formula[start];
  for (std::size_t at = start + 1; at < formula.size(); ++at) {
    if (formula[at] != mark) continue;
    if (at + 1 < formula.size() && formula[at + 1] == mark) {
      ++at;
    } else {
      return at + 1;
    }
  }
  return formula.size();
}

bool is_word(char c) {
  return std::isalnum(as_byte(c)) != 0 || c == '_' || c == '.' || as_byte(c) >= 0x80;
}

bool is_reading_call(std::string_view word, std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(' ');
  if (next == std::string_view::npos || rest[next] != '(') return false;
  return std::ranges::find(reading_functions, in_capitals(word)) != reading_functions.end();
}

/// Excel's [Book1.xlsx]Sheet1!A1; OpenDocument's own [.A1] names no file.
bool is_book_in_brackets(std::string_view rest) {
  const std::size_t close = rest.find(']');
  if (close == std::string_view::npos || close + 1 >= rest.size()) return false;
  return is_word(rest[close + 1]) && rest.substr(close).find('!') != std::string_view::npos;
}

bool names_a_file(std::string_view quoted) {
  return in_capitals(quoted).find("FILE:") != std::string::npos;
}

}  // namespace

bool reads_another_file(std::string_view formula) {
  for (std::size_t at = 0; at < formula.size();) {
    const std::string_view rest = formula.substr(at);
    if (rest.front() == '"' || rest.front() == '\'') {
      const std::size_t end = end_of_quoted(formula, at);
      const std::string_view quoted = formula.substr(at, end - at);
      if (names_a_file(quoted)) return true;
      const bool is_name = rest.front() == '\'';
      if (is_name && end < formula.size() && formula[end] == '#') return true;
      if (is_name && quoted.find('[') != std::string_view::npos && end < formula.size() &&
          formula[end] == '!') {
        return true;
      }
      at = end;
    } else if (is_word(rest.front())) {
      std::size_t end = at;
      while (end < formula.size() && is_word(formula[end])) ++end;
      if (is_reading_call(formula.substr(at, end - at), formula.substr(end))) return true;
      at = end;
    } else {
      if (rest.front() == '[' && is_book_in_brackets(rest)) return true;
      ++at;
    }
  }
  return false;
}

}  // namespace tenken::submission
