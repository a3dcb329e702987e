// SPDX-License-Identifier: MPL-2.0
// Mutants again, with rules switched off: nothing else may fall silent.
#include "tests/support/silenced.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

/// Every so many of all mutants is looked at: all of them take minutes, and say the same.
constexpr std::size_t one_in = 5;

TEST(Mutants, NothingElseFallsSilentWithoutARule) {
  std::size_t seen = 0;
  for (const Kind& kind : all_kinds()) {
    if (kind.check != nullptr) continue;  // more than a workbook by itself
    kind.make(original(), [&](const std::string& target, const workbook::Workbook& workbook) {
      if (seen++ % one_in != 0) return;
      EXPECT_EQ(silenced_by_settings(workbook, {"off"}), "") << kind.name << " " << target;
    });
  }
  EXPECT_GT(seen, 1000U);
}

}  // namespace
}  // namespace tenken::test
