// SPDX-License-Identifier: MPL-2.0
// The tables of the functions' cases, and the workbooks made from them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/office/document.hpp"

namespace tenken::functions_test {

/// A line of a table of cases. Columns, separated by tabs:
///
///   formula   as a person types it; # is the case's own row, D to I its inputs: =KPI_STATUS(D#;E#)
///   expected  a number, a text, =formula, "" for an empty text, or #N/A #VALUE! Err:502 Err:504
///   comment   what the case shows
///   inputs    for D, E …: 28 a number, 95.3% a number formatted as percentage, '28 a text, =1/0 a
///             formula, nothing a blank cell; \n inside a text is a line break
///
/// Empty lines and lines that start with # are for the reader.
struct Case {
  int line = 0;
  std::string formula;
  std::string expected;
  std::string comment;
  std::vector<std::string> inputs;
};

/// Throws std::runtime_error with file and line when a line is not as above.
[[nodiscard]] std::vector<Case> read_cases(const std::filesystem::path& path);

/// Writes the cases into the document's first sheet, one a row: A the formula, B what is expected,
/// C whether they agree, D to I the inputs, J the comment.
void write_cases(const std::vector<Case>& cases, test_office::Document& document);

/// The rows whose judging cell does not say TRUE, each with its comment and what its formula shows.
[[nodiscard]] std::vector<std::string> disagreeing(const std::vector<Case>& cases,
                                                   const test_office::Document& document);

}  // namespace tenken::functions_test
