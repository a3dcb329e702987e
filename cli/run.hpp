// SPDX-License-Identifier: MPL-2.0
// The program `tenken` from its arguments to its exit code.
#pragma once

#include <string>
#include <vector>

namespace tenken::cli {

/// What the program ends with. Where several apply, the last of them.
enum Exit : int {
  exit_clean = 0,
  exit_findings = 1,    ///< at or above --fail-on
  exit_usage = 2,       ///< wrong arguments, a wrong definition, nothing to check
  exit_unreadable = 3,  ///< a workbook could not be read; the others were
  exit_internal = 4,
};

/// `arguments` begin with the program's name. Never throws.
[[nodiscard]] int run(const std::vector<std::string>& arguments);

}  // namespace tenken::cli
