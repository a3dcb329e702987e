// SPDX-License-Identifier: MPL-2.0
// The tables of the functions' cases, and the workbooks made from them.
#include "tests/functions/cases.hpp"

#include <charconv>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <fstream>
#include <map>
#include <optional>
#include <stdexcept>

namespace tenken::functions_test {
namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;

constexpr std::string_view input_columns = "DEFGHI";
constexpr std::string_view empty_text = "\"\"";  // as the tables write it

// Calc's numbers of the errors that the functions may give.
const std::map<std::string, int, std::less<>>& errors() {
  static const std::map<std::string, int, std::less<>> numbers{
      {"#N/A", 32767}, {"#VALUE!", 519}, {"Err:502", 502}, {"Err:504", 504}, {"#DIV/0!", 532}};
  return numbers;
}

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> parts(1);
  for (const char c : line) {
    if (c == '\t') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string replaced(std::string text, std::string_view from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::optional<double> read_plain(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

std::string place(char column, std::size_t row) { return column + std::to_string(row); }

void format_as_percentage(test_office::Document& document, const std::string& place) {
  const Reference<com::sun::star::util::XNumberFormatsSupplier> supplier(document.uno(),
                                                                         UNO_QUERY_THROW);
  const Reference<com::sun::star::util::XNumberFormatTypes> formats(supplier->getNumberFormats(),
                                                                    UNO_QUERY_THROW);
  const sal_Int32 key = formats->getStandardFormat(com::sun::star::util::NumberFormat::PERCENT, {});
  const Reference<com::sun::star::beans::XPropertySet> cell(document.cell(place), UNO_QUERY_THROW);
  cell->setPropertyValue("NumberFormat", com::sun::star::uno::Any(key));
}

void write_input(const std::string& input, const std::string& place,
                 test_office::Document& document) {
  if (input.empty()) {
    return;
  }
  if (input.front() == '=') {
    document.set(place, input);
  } else if (input.front() == '\'') {
    document.set_text(place, replaced(input.substr(1), "\\n", "\n"));
  } else if (input.back() == '%') {
    document.set_value(place, read_plain(input.substr(0, input.size() - 1)).value() / 100);
    format_as_percentage(document, place);
  } else {
    document.set_value(place, read_plain(input).value());
  }
}

// Writes what is expected, and returns the formula that judges the row.
std::string write_expected(const std::string& expected, const std::string& row,
                           test_office::Document& document) {
  const std::string place = "B" + row;
  if (const auto error = errors().find(expected); error != errors().end()) {
    document.set_text(place, expected);
    return replaced("=ERRORTYPE(A#)=", "#", row) + std::to_string(error->second);
  }
  if (expected == empty_text) {
    return replaced("=AND(ISTEXT(A#);LEN(A#)=0)", "#", row);
  }
  if (expected.front() == '=') {
    document.set(place, expected);
  } else if (const auto number = read_plain(expected)) {
    document.set_value(place, *number);
  } else {
    document.set_text(place, expected);
  }
  return replaced("=AND(ISTEXT(A#)=ISTEXT(B#);IF(ISTEXT(A#);EXACT(A#;B#);A#=B#))", "#", row);
}

}  // namespace

std::vector<Case> read_cases(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) {
    throw std::runtime_error("cannot read " + path.string());
  }
  std::vector<Case> cases;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    std::vector<std::string> parts = split(line);
    constexpr std::size_t fixed = 3;
    if (parts.size() < fixed || parts.size() > fixed + input_columns.size() ||
        !parts[0].starts_with('=') || parts[1].empty()) {
      throw std::runtime_error(path.string() + ":" + std::to_string(number) +
                               ": not formula, expected, comment, inputs");
    }
    cases.push_back({.line = number,
                     .formula = parts[0],
                     .expected = parts[1],
                     .comment = parts[2],
                     .inputs = {parts.begin() + fixed, parts.end()}});
  }
  return cases;
}

void write_cases(const std::vector<Case>& cases, test_office::Document& document) {
  std::size_t row = 0;
  for (const Case& one : cases) {
    ++row;
    for (std::size_t i = 0; i < one.inputs.size(); ++i) {
      write_input(one.inputs[i], place(input_columns[i], row), document);
    }
    document.set(place('A', row), replaced(one.formula, "#", std::to_string(row)));
    document.set(place('C', row), write_expected(one.expected, std::to_string(row), document));
    document.set_text(place('J', row), one.comment);
  }
}

std::vector<std::string> disagreeing(const std::vector<Case>& cases,
                                     const test_office::Document& document) {
  std::vector<std::string> rows;
  std::size_t row = 0;
  for (const Case& one : cases) {
    ++row;
    const std::string judging = place('C', row);
    if (document.error(judging) == 0 && document.value(judging) == 1) {
      continue;
    }
    rows.push_back("line " + std::to_string(one.line) + ": " + one.formula + " (" + one.comment +
                   ") shows '" + document.text(place('A', row)) + "', not '" + one.expected + "'");
  }
  return rows;
}

}  // namespace tenken::functions_test
