// SPDX-License-Identifier: MPL-2.0
// Findings as test data writes them, one a line:
//   => BUD001 error cost.R5.total @事業改善シート!J26 | 260,554 | 260,553 | 1
// rule, severity ("waived" for a waived one), field ("-" for the whole workbook), place, actual,
// expected, difference. What is left out at the end, and a place that is not given, is not
// compared. A line break is written \n.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/checker.hpp"

namespace tenken::test {

/// A finding reduced to what test data can say.
struct FindingLine {
  std::string rule;
  std::string severity;
  std::string field;
  std::optional<std::string> place;
  std::optional<std::string> actual;
  std::optional<std::string> expected;
  std::optional<std::string> difference;
};

/// "IND002 indicator.2.status", and " waived" behind a waived one, for every finding.
[[nodiscard]] std::vector<std::string> brief_findings(const check::Result& result);

/// Reads what stands behind "=>". Throws std::invalid_argument for a line that is none.
[[nodiscard]] FindingLine parse_finding_line(std::string_view line);

/// The "=>" lines of a file. Throws std::runtime_error when the file cannot be read or has none.
[[nodiscard]] std::vector<FindingLine> read_finding_lines(const std::string& path);

[[nodiscard]] std::vector<FindingLine> finding_lines(const check::Result& result);
/// The same from a JSON report.
[[nodiscard]] std::vector<FindingLine> finding_lines_of_report(const std::string& json);

/// "" when `observed` is exactly `expected`, in its order; else what differs, for a person.
[[nodiscard]] std::string difference(const std::vector<FindingLine>& expected,
                                     const std::vector<FindingLine>& observed);

}  // namespace tenken::test
