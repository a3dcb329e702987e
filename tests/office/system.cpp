// SPDX-License-Identifier: MPL-2.0
// Whose LibreOffice the tests run: this machine's, or that of another system in a folder.
#include "tests/office/system.hpp"

#include <cstdlib>
#include <string_view>

namespace tenken::test_office {

// The environment is set before the program starts and never changed.
std::string_view environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
  return value == nullptr ? std::string_view() : value;
}

std::vector<std::string> in_office_system(std::vector<std::string> command) {
  if (const std::string_view root = environment("TENKEN_OFFICE_SYSTEM"); !root.empty()) {
    command.insert(command.begin(), {TENKEN_IN_SYSTEM, std::string(root)});
  }
  return command;
}

std::string office_file(std::string_view path) {
  return std::string(environment("TENKEN_OFFICE_SYSTEM")) + LIBREOFFICE_PROGRAM + std::string(path);
}

std::filesystem::path built_extensions() {
  const std::string_view other = environment("TENKEN_OFFICE_EXTENSIONS");
  return other.empty() ? std::filesystem::path(TENKEN_UNPACKED) : std::filesystem::path(other);
}

}  // namespace tenken::test_office
