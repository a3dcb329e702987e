// SPDX-License-Identifier: MPL-2.0
// What the component exports and what it needs of a machine.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <pugixml.hpp>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/uno/command_output.hpp"

namespace tenken::uno_test {
namespace {

const std::filesystem::path folder = TENKEN_EXTENSION;
const std::filesystem::path component = folder / "tenken.uno.so";

std::set<std::string> exported() {
  std::set<std::string> symbols;
  for (const auto& line : output_of("nm -D --defined-only --extern-only --format=posix '" +
                                    component.string() + "'")) {
    symbols.insert(line.substr(0, line.find(' ')));
  }
  return symbols;
}

std::set<std::string> constructors() {
  pugi::xml_document components;
  EXPECT_TRUE(components.load_file((folder / "tenken.components").c_str()));
  std::set<std::string> names;
  for (const auto& node : components.select_nodes("//implementation/@constructor")) {
    names.insert(node.attribute().value());
  }
  return names;
}

// The office loads components RTLD_GLOBAL: whatever more is exported could replace its own.
TEST(Component, ExportsItsConstructorsAndTheTypesOfUnosExceptionsOnly) {
  const std::regex exception_type(R"(_ZT[IS]N3com3sun4star\w*ExceptionE)");
  const auto symbols = exported();
  const auto allowed = constructors();
  for (const auto& symbol : symbols) {
    EXPECT_TRUE(allowed.contains(symbol) || std::regex_match(symbol, exception_type)) << symbol;
  }
  for (const auto& constructor : allowed) {
    EXPECT_THAT(symbols, testing::Contains(constructor));
  }
}

// What stands in the dynamic section under NEEDED, RPATH and RUNPATH.
std::multimap<std::string, std::string> linkage() {
  std::multimap<std::string, std::string> entries;
  const std::regex entry(R"(.*\((NEEDED|RPATH|RUNPATH)\).*\[(.*)\])");
  for (const auto& line : output_of("readelf -d '" + component.string() + "'")) {
    std::smatch found;
    if (std::regex_match(line, found, entry)) {
      entries.emplace(found[1], found[2]);
    }
  }
  return entries;
}

// LibreOffice is not always Debian's: only what every system or every office has may be needed, and
// the extension brings no library that another could be mistaken for.
TEST(Component, NeedsOnlyWhatEveryOfficeHas) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "what is built with sanitizers is never given to anybody";
#endif
  const std::regex everywhere(
      R"(lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s)\.so\.\d+|ld-linux.*|libuno_\w+\.so\.3)");
  const auto entries = linkage();
  EXPECT_GT(entries.count("NEEDED"), 0U);
  for (const auto& [kind, value] : entries) {
    EXPECT_EQ(kind, "NEEDED") << value;
    EXPECT_TRUE(std::regex_match(value, everywhere)) << value;
  }
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const bool library = entry.path().filename().string().find(".so") != std::string::npos;
    EXPECT_TRUE(!library || entry.path() == component) << entry.path();
  }
}

// "GLIBC_2.34" of every symbol that is taken from a versioned library: the newest of each library.
std::map<std::string, std::vector<int>> newest_versions(const std::filesystem::path& file) {
  std::map<std::string, std::vector<int>> newest;
  const std::regex version(R"(.*@+(GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+).*)");
  for (const auto& line : output_of("nm -D --undefined-only '" + file.string() + "'")) {
    std::smatch found;
    if (!std::regex_match(line, found, version)) {
      continue;
    }
    std::vector<int> parts;
    std::istringstream numbers(found[2]);
    for (std::string part; std::getline(numbers, part, '.');) {
      parts.push_back(std::stoi(part));
    }
    auto& known = newest[found[1]];
    known = std::max(known, parts);
  }
  return newest;
}

// README says on which systems both may be expected to run: it follows from these.
TEST(ComponentAndProgram, NeedNoNewerSystemThanTheReadmeSays) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "what is built with sanitizers is never given to anybody";
#endif
  for (const std::filesystem::path& file : {component, std::filesystem::path(TENKEN_PROGRAM)}) {
    SCOPED_TRACE(file);
    const auto newest = newest_versions(file);
    EXPECT_LE(newest.at("GLIBC"), (std::vector{2, 34}));
    EXPECT_LE(newest.at("GLIBCXX"), (std::vector{3, 4, 30}));
    EXPECT_LE(newest.at("CXXABI"), (std::vector{1, 3, 13}));
    EXPECT_LE(newest.at("GCC"), (std::vector{3, 0}));
  }
}

}  // namespace
}  // namespace tenken::uno_test
