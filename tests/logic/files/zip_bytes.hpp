// SPDX-License-Identifier: MPL-2.0
// Packages made by tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tenken::test {

/// A zip of these parts (name, content), as bytes.
[[nodiscard]] std::string zip_bytes(const std::vector<std::pair<std::string, std::string>>& parts);

}  // namespace tenken::test
