// SPDX-License-Identifier: MPL-2.0
// Sheets that differ from the clean sample and are right, or nearly: each with all of its
// findings. Any other is a false alarm.
#pragma once

#include <string>
#include <vector>

#include "logic/fill/filled_form.hpp"
#include "tests/support/expected_findings.hpp"

namespace tenken::test {

struct Variant {
  std::string title;
  int fiscal_year = 0;
  std::string changes;  ///< of the clean sample, in the samples' notation
  std::vector<FindingLine> findings;
  std::string where;  ///< file and line
};

/// Those of tests/data/variants/*.txt (README.md there describes the notation), and those with long
/// tables, which are made here.
[[nodiscard]] const std::vector<Variant>& variants();

[[nodiscard]] fill::FilledForm filled(const Variant& variant);

}  // namespace tenken::test
