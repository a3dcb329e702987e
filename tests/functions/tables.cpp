// SPDX-License-Identifier: MPL-2.0
// The tables of cases by their names, and a saved workbook for each.
#include "tests/functions/tables.hpp"

#include <algorithm>

#include "tests/functions/cases.hpp"
#include "tests/office/office.hpp"

namespace tenken::functions_test {

std::vector<std::string> tables() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(TENKEN_FUNCTION_CASES)) {
    names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  return names;
}

std::filesystem::path table_file(const std::string& name) {
  return std::filesystem::path(TENKEN_FUNCTION_CASES) / (name + ".tsv");
}

std::filesystem::path workbook_of(const std::string& name, const std::string& extension) {
  auto path = test_office::scratch() / (name + extension);
  if (std::filesystem::exists(path)) {
    return path;
  }
  test_office::Document document = test_office::shared().new_calc();
  write_cases(read_cases(table_file(name)), document);
  document.store(path, extension == ".ods" ? test_office::ods_filter : test_office::xlsx_filter);
  return path;
}

}  // namespace tenken::functions_test
