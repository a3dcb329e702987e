// SPDX-License-Identifier: MPL-2.0
// A workbook for each function, which judges itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "tests/functions/cases.hpp"
#include "tests/office/office.hpp"

namespace tenken::functions_test {
namespace {

std::vector<std::string> functions() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(TENKEN_FUNCTION_CASES)) {
    names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  return names;
}

std::filesystem::path source(const std::string& name) {
  return std::filesystem::path(TENKEN_FUNCTION_CASES) / (name + ".tsv");
}

// Makes the function's workbook, once.
std::filesystem::path workbook(const std::string& name, const std::string& extension) {
  auto path = test_office::scratch() / (name + extension);
  if (std::filesystem::exists(path)) {
    return path;
  }
  test_office::Document document = test_office::shared().new_calc();
  write_cases(read_cases(source(name)), document);
  document.store(path, extension == ".ods" ? test_office::ods_filter : test_office::xlsx_filter);
  return path;
}

using Parameters = std::tuple<std::string, std::string, std::string>;  // function, format, locale

class FunctionWorkbook : public testing::TestWithParam<Parameters> {};

TEST_P(FunctionWorkbook, JudgesItself) {
  const auto& [function, extension, locale] = GetParam();
  const auto path = workbook(function, extension);
  test_office::Document document = test_office::shared({.locale = locale}).load(path);
  document.hard_recalculate();
  EXPECT_THAT(disagreeing(read_cases(source(function)), document), testing::IsEmpty());
}

std::string test_name(const testing::TestParamInfo<Parameters>& test) {
  const auto& [function, extension, locale] = test.param;
  return function + "_" + extension.substr(1) + "_" + locale.substr(0, 2);
}

// In de-DE 0.5 is written 0,5.
INSTANTIATE_TEST_SUITE_P(All, FunctionWorkbook,
                         testing::Combine(testing::ValuesIn(functions()),
                                          testing::Values(".ods", ".xlsx"),
                                          testing::Values("ja-JP", "de-DE")),
                         test_name);

TEST(FunctionWorkbooks, AreThereForEveryFunction) { EXPECT_THAT(functions(), testing::SizeIs(12)); }

}  // namespace
}  // namespace tenken::functions_test
