// SPDX-License-Identifier: MPL-2.0
// Mutants checked, and each held against what must be found.
#pragma once

#include <string>
#include <vector>

#include "tests/mutation/expectations.hpp"
#include "tests/mutation/mutant.hpp"

namespace tenken::test {

/// What became of one mutant.
struct Judgement {
  std::string kind;
  std::string target;
  const Expectation* expectation = nullptr;  ///< nullptr: no line of the tables speaks of it
  bool found = false;                        ///< the expected finding came
  std::vector<const Expected*> companions;   ///< of the findings that may be said as well
  int false_alarms = 0;                      ///< findings that were not expected
  std::string problem;                       ///< "" when all is as the tables say
};

/// The tables of tests/data/mutations.
[[nodiscard]] const std::vector<Expectation>& expectations();

/// Checks every mutant of `kind`.
[[nodiscard]] std::vector<Judgement> judge(const Kind& kind);

}  // namespace tenken::test
