// SPDX-License-Identifier: MPL-2.0
// A workbook for each table of cases, which judges itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "tests/functions/cases.hpp"
#include "tests/functions/tables.hpp"
#include "tests/office/office.hpp"

namespace tenken::functions_test {
namespace {

using Parameters = std::tuple<std::string, std::string, std::string>;  // function, format, locale

class FunctionWorkbook : public testing::TestWithParam<Parameters> {};

TEST_P(FunctionWorkbook, JudgesItself) {
  const auto& [function, extension, locale] = GetParam();
  const auto path = workbook_of(function, extension);
  test_office::Document document = test_office::shared({.locale = locale}).load(path);
  document.hard_recalculate();
  EXPECT_THAT(disagreeing(read_cases(table_file(function)), document), testing::IsEmpty());
}

std::string test_name(const testing::TestParamInfo<Parameters>& test) {
  const auto& [function, extension, locale] = test.param;
  return function + "_" + extension.substr(1) + "_" + locale.substr(0, 2);
}

// In de-DE 0.5 is written 0,5.
INSTANTIATE_TEST_SUITE_P(All, FunctionWorkbook,
                         testing::Combine(testing::ValuesIn(tables()),
                                          testing::Values(".ods", ".xlsx"),
                                          testing::Values("ja-JP", "de-DE")),
                         test_name);

TEST(FunctionWorkbooks, AreThereForEveryFunction) {
  EXPECT_EQ(
      std::ranges::count_if(tables(), [](const auto& name) { return name.starts_with("kpi_"); }),
      12);
}

}  // namespace
}  // namespace tenken::functions_test
