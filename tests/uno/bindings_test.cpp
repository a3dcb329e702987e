// SPDX-License-Identifier: MPL-2.0
// What the loader of a real office binds the component to, and what it binds to the component.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "tests/office/office.hpp"

namespace tenken::uno_test {
namespace {

struct Binding {
  std::string from;
  std::string to;
  std::string symbol;
};

// Everything that was bound from or to tenken.uno.so in an office that made one of our services.
// The component is linked with -z now: what it needs is bound at once, not when it is first called.
std::vector<Binding> bindings() {
  const auto log = test_office::scratch() / "bindings";
  ::setenv("LD_DEBUG", "bindings", 1);
  ::setenv("LD_DEBUG_OUTPUT", log.c_str(), 1);
  {
    const test_office::Office office;
    static_cast<void>(office.create("org.tenken.Checker"));
  }
  ::unsetenv("LD_DEBUG");
  ::unsetenv("LD_DEBUG_OUTPUT");

  std::vector<Binding> found;
  const std::regex binding(
      R"(.*binding file (\S+) \[\d+\] to (\S+) \[\d+\]: \w+ symbol `([^']+)'.*)");
  for (const auto& entry : std::filesystem::directory_iterator(log.parent_path())) {
    if (!entry.path().filename().string().starts_with("bindings.")) continue;
    std::ifstream lines(entry.path());
    for (std::string line; std::getline(lines, line);) {
      if (line.find("tenken.uno.so") == std::string::npos) continue;
      std::smatch parts;
      if (std::regex_match(line, parts, binding)) found.push_back({parts[1], parts[2], parts[3]});
    }
    std::filesystem::remove(entry.path());
  }
  return found;
}

std::string file_name(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

// The types of UNO's exceptions have to be one and the same on both sides of a throw; nothing else
// may be taken from the office by name, nor given to it. An office with another Boost or ICU among
// its libraries would otherwise put its own code in the place of ours.
TEST(Bindings, CrossOnlyToTheSystemAndToUnosOwnLibraries) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "the sanitizer puts itself between everything";
#endif
  const std::regex exception_type(R"(_ZT[IS]N3com3sun4star\w*ExceptionE)");
  const std::regex allowed(
      R"(lib(c|m|stdc\+\+|gcc_s)\.so\.\d+|ld-linux.*|libuno_(cppu|cppuhelpergcc3|sal|salhelpergcc3)\.so\.3)");
  int outward = 0;
  for (const auto& [from, to, symbol] : bindings()) {
    // An office may also find our own by name: the entry points.
    if (from == to || std::regex_match(symbol, exception_type)) continue;
    if (file_name(from) == "tenken.uno.so") {
      ++outward;
      EXPECT_TRUE(std::regex_match(file_name(to), allowed)) << symbol << " is bound to " << to;
    } else {
      ADD_FAILURE() << symbol << " of " << from << " is bound to " << to;
    }
    EXPECT_EQ(symbol.find("boost"), std::string::npos) << symbol << " is bound to " << to;
    EXPECT_FALSE(symbol.starts_with("_ZN3icu") || symbol.starts_with("_ZN6icu_") ||
                 symbol.starts_with("u_"))
        << symbol << " is bound to " << to;
  }
  EXPECT_GT(outward, 100);
}

}  // namespace
}  // namespace tenken::uno_test
