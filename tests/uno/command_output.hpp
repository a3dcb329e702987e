// SPDX-License-Identifier: MPL-2.0
// Shell commands whose output a test reads.
#pragma once

#include <string>
#include <vector>

namespace tenken::uno_test {

/// The lines that a shell command prints. Throws std::runtime_error when it fails.
[[nodiscard]] std::vector<std::string> output_of(const std::string& command);

}  // namespace tenken::uno_test
