// SPDX-License-Identifier: MPL-2.0
// A libFuzzer program for the target TENKEN_FUZZ_TARGET.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/targets.hpp"

// The names and types are libFuzzer's.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const tenken::fuzz::Target& target = tenken::fuzz::target(TENKEN_FUZZ_TARGET);
  target.run(std::string(data, data + size));
  return 0;
}
