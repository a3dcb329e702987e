// SPDX-License-Identifier: MPL-2.0
// The functions in saved files: their names, and offices without the extension.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zip.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <tuple>

#include "tests/office/office.hpp"

namespace tenken::functions_test {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string part_of(const std::filesystem::path& package, const char* part) {
  const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
      zip_open(package.c_str(), ZIP_RDONLY, nullptr), zip_discard);
  if (!archive) {
    throw std::runtime_error("cannot open " + package.string());
  }
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive.get(), part, 0),
                                                                zip_fclose);
  if (!file) {
    throw std::runtime_error(package.string() + " has no " + part);
  }
  std::string content;
  std::array<char, 4096> buffer{};
  for (zip_int64_t n = 0; (n = zip_fread(file.get(), buffer.data(), buffer.size())) > 0;) {
    content.append(buffer.data(), static_cast<std::size_t>(n));
  }
  return content;
}

// Where a sheet's formulas stand, by the format's file name extension.
const char* formulas_of(const std::string& extension) {
  return extension == ".ods" ? "content.xml" : "xl/worksheets/sheet1.xml";
}

std::string_view filter_of(const std::string& extension) {
  return extension == ".ods" ? test_office::ods_filter : test_office::xlsx_filter;
}

class FileFormat : public testing::TestWithParam<std::string> {};

// The names in files are permanent: an older or newer version must find the same functions.
TEST_P(FileFormat, StoresServiceAndMethodAndNotTheNameOnScreen) {
  const std::string& extension = GetParam();
  const auto path = test_office::scratch() / ("names" + extension);
  constexpr std::array<std::tuple<const char*, const char*>, 12> formulas{{
      {"=KPI_STATUS(1;2)", "ORG.TENKEN.KPI.STATUS("},
      {"=KPI_TREND(1;2)", "ORG.TENKEN.KPI.TREND("},
      {"=KPI_RATE(1;2)", "ORG.TENKEN.KPI.RATE("},
      {"=KPI_PACE(1;2;3;4;5)", "ORG.TENKEN.KPI.PACE("},
      {"=KPI_OUTLOOK(1;2;3;4;5)", "ORG.TENKEN.KPI.OUTLOOK("},
      {"=KPI_NUMBER(1)", "ORG.TENKEN.KPI.NUMBER("},
      {"=KPI_SUM(1;2)", "ORG.TENKEN.KPI.SUM("},
      {"=KPI_SUM_CHECK(1;2)", "ORG.TENKEN.KPI.SUMCHECK("},
      {"=KPI_EXECUTION(1;2)", "ORG.TENKEN.KPI.EXECUTION("},
      {"=KPI_FISCAL_YEAR(2023)", "ORG.TENKEN.KPI.FISCALYEAR("},
      {"=KPI_ERA(2023)", "ORG.TENKEN.KPI.ERA("},
      {"=KPI_CLEAN(1)", "ORG.TENKEN.KPI.CLEAN("},
  }};
  test_office::Document document = test_office::shared().new_calc();
  int row = 0;
  for (const auto& [typed, stored] : formulas) {
    document.set("A" + std::to_string(++row), typed);
  }
  document.store(path, filter_of(extension));

  const std::string content = part_of(path, formulas_of(extension));
  for (const auto& [typed, stored] : formulas) {
    EXPECT_THAT(content, HasSubstr(stored));
  }
  EXPECT_THAT(content, Not(HasSubstr("KPI_")));
}

// A colleague without the extension still sees the results, and gives the formulas back unharmed.
TEST_P(FileFormat, KeepsResultsAndFormulasInAnOfficeWithoutTheExtension) {
  const std::string& extension = GetParam();
  const auto path = test_office::scratch() / ("sent" + extension);
  const auto returned = test_office::scratch() / ("returned" + extension);
  test_office::Document document = test_office::shared().new_calc();
  document.set_value("B4", 20);
  document.set_text("C4", "２０校");
  document.set("A1", "=KPI_STATUS(B4;C4)");
  document.store(path, filter_of(extension));

  test_office::Options plain;
  plain.extension = false;
  test_office::Document there = test_office::shared(plain).load(path);
  EXPECT_EQ(there.text("A1"), "達成");
  there.set_value("D4", 1);
  there.store(returned, filter_of(extension));

  test_office::Document back = test_office::shared().load(returned);
  back.set_value("B4", 19);
  back.hard_recalculate();
  EXPECT_EQ(back.text("A1"), "未達成");
}

INSTANTIATE_TEST_SUITE_P(Formats, FileFormat, testing::Values(".ods", ".xlsx"),
                         [](const testing::TestParamInfo<std::string>& test) {
                           return test.param.substr(1);
                         });

}  // namespace
}  // namespace tenken::functions_test
