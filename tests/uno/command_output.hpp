// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <vector>

namespace tenken::uno_test {

/// The lines that a shell command prints. Throws std::runtime_error when it fails.
[[nodiscard]] std::vector<std::string> output_of(const std::string& command);

}  // namespace tenken::uno_test
