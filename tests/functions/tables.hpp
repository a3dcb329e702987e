// SPDX-License-Identifier: MPL-2.0
// The tables of cases by their names, and a saved workbook for each.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tenken::functions_test {

/// "kpi_clean", "kpi_era" …, in order; "calc_functions" are Calc's own.
[[nodiscard]] std::vector<std::string> tables();

[[nodiscard]] std::filesystem::path table_file(const std::string& name);

/// The workbook with the table's cases, computed and saved by the office as ".ods" or ".xlsx". Made
/// once.
[[nodiscard]] std::filesystem::path workbook_of(const std::string& name,
                                                const std::string& extension);

}  // namespace tenken::functions_test
