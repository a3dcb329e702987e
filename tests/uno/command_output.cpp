// SPDX-License-Identifier: MPL-2.0
// Shell commands whose output a test reads.
#include "tests/uno/command_output.hpp"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace tenken::uno_test {

std::vector<std::string> output_of(const std::string& command) {
  std::FILE* const pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) {
    throw std::runtime_error("cannot run " + command);
  }
  std::vector<std::string> lines;
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), buffer.size(), pipe) != nullptr) {
    lines.emplace_back(buffer.data());
    if (lines.back().ends_with('\n')) {
      lines.back().pop_back();
    }
  }
  if (::pclose(pipe) != 0) {
    throw std::runtime_error("failed: " + command);
  }
  return lines;
}

}  // namespace tenken::uno_test
