// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
