// SPDX-License-Identifier: MPL-2.0
// A document of the office through the extension's own checker service.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/office/office.hpp"
#include "tests/support/expected_findings.hpp"

namespace tenken::test {

/// A copy of a built sample that the test may open and change.
[[nodiscard]] std::filesystem::path sample_file(const std::string& name);

[[nodiscard]] std::vector<FindingLine> findings_of(const test_office::Document& document);

/// Field ID → what its cell shows.
[[nodiscard]] std::map<std::string, std::string> fields_of(const test_office::Document& document);

/// What differs between two such maps, one line a field: "cost.R5.total: 260,553 → 260,554".
[[nodiscard]] std::vector<std::string> changes(const std::map<std::string, std::string>& before,
                                               const std::map<std::string, std::string>& after);

/// Inserts `count` rows above `row` (from 0) of the sheet.
void insert_rows(const test_office::Document& document, int sheet, int row, int count);

}  // namespace tenken::test
