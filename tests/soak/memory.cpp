// SPDX-License-Identifier: MPL-2.0
// Reads /proc.
#include "tests/soak/memory.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace tenken::soak {
namespace {

namespace fs = std::filesystem;

fs::path proc(const test_office::Office& office) {
  return fs::path("/proc") / std::to_string(office.process_id());
}

std::size_t entries(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

std::size_t own_memory(const test_office::Office& office) {
  std::ifstream in(proc(office) / "smaps_rollup");
  std::size_t sum = 0;
  std::string key;
  std::size_t size = 0;
  for (std::string line; std::getline(in, line);) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    key = line.substr(0, colon);
    if (key != "Anonymous" && key != "Swap") continue;
    size = std::stoul(line.substr(colon + 1));
    sum += size;
  }
  if (sum == 0) throw std::runtime_error("the office is gone");
  return sum;
}

std::size_t open_files(const test_office::Office& office) { return entries(proc(office) / "fd"); }

std::size_t threads(const test_office::Office& office) { return entries(proc(office) / "task"); }

}  // namespace tenken::soak
