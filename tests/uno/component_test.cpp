// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <pugixml.hpp>
#include <regex>
#include <set>

#include "tests/uno/command_output.hpp"

namespace tenken::uno_test {
namespace {

const std::filesystem::path folder = TENKEN_EXTENSION;

std::set<std::string> exported() {
  std::set<std::string> symbols;
  for (const auto& line : output_of("nm -D --defined-only --extern-only --format=posix '" +
                                    (folder / "tenken.uno.so").string() + "'")) {
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

struct Linkage {
  std::vector<std::string> needed;
  std::vector<std::string> rpath;
  std::vector<std::string> runpath;
};

Linkage linkage_of(const std::filesystem::path& library) {
  Linkage linkage;
  const std::regex entry(R"(.*\((NEEDED|RPATH|RUNPATH)\).*\[(.*)\])");
  for (const auto& line : output_of("readelf -d '" + library.string() + "'")) {
    std::smatch found;
    if (!std::regex_match(line, found, entry)) {
      continue;
    }
    auto& list = found[1] == "NEEDED"  ? linkage.needed
                 : found[1] == "RPATH" ? linkage.rpath
                                       : linkage.runpath;
    list.push_back(found[2]);
  }
  return linkage;
}

// DT_RPATH also holds for what the libraries beside the component need; DT_RUNPATH would not.
TEST(Component, LooksForLibrariesBesideItself) {
  const auto linkage = linkage_of(folder / "tenken.uno.so");
  EXPECT_THAT(linkage.rpath, testing::ElementsAre("$ORIGIN"));
  EXPECT_THAT(linkage.runpath, testing::IsEmpty());
}

// LibreOffice is not always Debian's: only what every system or every office has may be left out.
TEST(Component, CarriesEveryLibraryThatAnOfficeMayLack) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "what is built with sanitizers is never given to anybody";
#endif
  const std::regex everywhere(
      R"(lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s)\.so\.\d+|ld-linux.*|libuno_\w+\.so\.3)");
  int libraries = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().filename().string().find(".so") == std::string::npos) {
      continue;
    }
    ++libraries;
    for (const auto& needed : linkage_of(entry.path()).needed) {
      EXPECT_TRUE(std::regex_match(needed, everywhere) || std::filesystem::exists(folder / needed))
          << entry.path().filename() << " needs " << needed;
    }
  }
  EXPECT_GT(libraries, 1);
}

}  // namespace
}  // namespace tenken::uno_test
