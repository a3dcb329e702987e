// SPDX-License-Identifier: MPL-2.0
// Reports as files, as the menu and the panel make them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <com/sun/star/uno/Exception.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/office/office.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/report_file.hpp"

namespace tenken::panel_test {
namespace {

namespace fs = std::filesystem;
using test_office::Document;
using test_office::shared;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

check::Result checked(const char* sample) {
  const Document document =
      shared().load(test_office::copy_of(fs::path(TENKEN_SAMPLES) / sample), true);
  return office::check_document(shared().context(), document.model());
}

TEST(Report, IsOnePageOfHtml) {
  const fs::path file = test_office::scratch() / "点検結果.html";
  office::write_report(shared().context(), checked("mistakes.ods"), file);
  EXPECT_THAT(bytes_of(file), AllOf(StartsWith("<!DOCTYPE html>"), HasSubstr("260,554"),
                                    HasSubstr("BUD001"), HasSubstr("</html>")));
}

TEST(Report, IsAPdfAndLeavesNoDocumentOpen) {
  const fs::path file = test_office::scratch() / "点検結果.PDF";
  const check::Result result = checked("mistakes.ods");
  const auto open = [] {
    int count = 0;
    const auto all = shared().desktop()->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
      all->nextElement();
      ++count;
    }
    return count;
  };
  const int before = open();
  office::write_report(shared().context(), result, file);
  EXPECT_EQ(open(), before);
  const std::string pdf = bytes_of(file);
  EXPECT_THAT(pdf, StartsWith("%PDF-"));
  EXPECT_THAT(pdf, HasSubstr("%%EOF"));
}

TEST(Report, LeavesTheOldFileWhereItCannotBeWritten) {
  const fs::path folder = test_office::scratch() / "no such folder";
  EXPECT_THROW(
      office::write_report(shared().context(), checked("clean.ods"), folder / "report.html"),
      css::uno::Exception);
  EXPECT_FALSE(fs::exists(folder));
}

}  // namespace
}  // namespace tenken::panel_test
