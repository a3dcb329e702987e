// SPDX-License-Identifier: MPL-2.0
// The table of functions agrees with the interface and with the Function Wizard's texts.
#include "logic/kpi/functions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace tenken::kpi {
namespace {

using testing::HasSubstr;

std::string content_of(const std::string& path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

/// "actual", "target", "direction" for "actual; target; [direction]".
std::vector<std::string> parameters_of(const Function& function) {
  std::vector<std::string> names(1);
  for (const char c : function.parameters) {
    if (c == ';') {
      names.emplace_back();
    } else if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      names.back() += c;
    }
  }
  return names;
}

TEST(Functions, AreCalledInFilesAsTheirMethods) {
  EXPECT_EQ(functions().size(), 12);
  for (const Function& function : functions()) {
    std::string method(function.method);
    std::ranges::transform(method, method.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_EQ(function.name_in_files(), std::string(file_beginning) + method);
    EXPECT_EQ(find_function(function.name), &function);
    EXPECT_EQ(find_function(function.name_in_files()), &function);
    EXPECT_FALSE(function.meaning.empty()) << function.name;
  }
  // As an office without Tenken writes them into an .xlsx.
  EXPECT_EQ(find_function("org.tenken.kpi.sumcheck"), find_function("KPI_SUM_CHECK"));
  EXPECT_EQ(find_function("org.tenken.kpi.sums"), nullptr);
  EXPECT_EQ(find_function("SUM"), nullptr);
  EXPECT_EQ(find_function("KPI_"), nullptr);
}

TEST(Functions, AreThoseOfTheInterfaceWithItsParameters) {
  const std::string interface = content_of(TENKEN_SOURCE "/idl/org/tenken/XKpi.idl");
  std::size_t at = 0;
  for (const Function& function : functions()) {
    at = interface.find(" " + std::string(function.method) + "([in]", at);
    ASSERT_NE(at, std::string::npos) << function.method << " is missing, or in another place";
    const std::size_t begin = interface.find('(', at);
    const std::string list = interface.substr(begin, interface.find(')', begin) - begin);
    const std::vector<std::string> names = parameters_of(function);
    EXPECT_EQ(std::ranges::count(list, ',') + 1, std::ssize(names)) << function.name;
    std::size_t behind = 0;
    for (const std::string& name : names) {
      behind = list.find(" " + name, behind);
      EXPECT_NE(behind, std::string::npos) << function.name << ": " << name;
    }
    EXPECT_EQ(function.takes_list, list.find("sequence<any>") != std::string::npos);
  }
}

TEST(Functions, HaveTheirTextsInTheFunctionWizard) {
  const std::string wizard = content_of(TENKEN_SOURCE "/extension/registry/CalcAddIns.xcu");
  for (const Function& function : functions()) {
    EXPECT_THAT(wizard, HasSubstr("<node oor:name=\"" + std::string(function.method) + "\""));
    EXPECT_THAT(wizard, HasSubstr("=" + std::string(function.name) + "(")) << "an example";
  }
}

}  // namespace
}  // namespace tenken::kpi
