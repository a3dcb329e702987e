// SPDX-License-Identifier: MPL-2.0
// Layouts that are right although they differ from the printed form.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tests/support/expected_findings.hpp"

namespace tenken::test {

/// What people do to a workbook beyond its contents, and what must be said of it.
struct RightLayout {
  std::string title;
  void (*change)(workbook::Workbook& workbook);
  std::vector<FindingLine> findings;
};

[[nodiscard]] std::span<const RightLayout> right_layouts();

}  // namespace tenken::test
