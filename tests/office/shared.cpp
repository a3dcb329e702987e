// SPDX-License-Identifier: MPL-2.0
// The one office of a test program, and its orderly end.
#include <gtest/gtest.h>

#include <map>
#include <memory>

#include "tests/office/office.hpp"

namespace tenken::test_office {
namespace {

std::map<Options, std::unique_ptr<Office>>& offices() {
  static std::map<Options, std::unique_ptr<Office>> running;
  return running;
}

// Ends the offices after the last test, while UNO is still in order: static objects go too late.
class EndsTheOffices final : public testing::Environment {
 public:
  void TearDown() override { offices().clear(); }
};

const testing::Environment* const environment =
    testing::AddGlobalTestEnvironment(std::make_unique<EndsTheOffices>().release());

}  // namespace

Office& shared(const Options& options) {
  std::unique_ptr<Office>& office = offices()[options];
  if (!office) {
    office = std::make_unique<Office>(options);
  }
  return *office;
}

std::filesystem::path scratch() {
  static const std::filesystem::path folder = [] {
    auto path = std::filesystem::path(TENKEN_TEST_PROFILES) / "scratch" /
                std::filesystem::read_symlink("/proc/self/exe").filename();
    std::filesystem::remove_all(path);
    std::filesystem::create_directories(path);
    return path;
  }();
  return folder;
}

std::filesystem::path copy_of(const std::filesystem::path& file) {
  auto copy = scratch() / file.filename();
  std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
  return copy;
}

}  // namespace tenken::test_office
