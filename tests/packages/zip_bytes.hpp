// SPDX-License-Identifier: MPL-2.0
// Packages made and taken apart by tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tenken::test {

using Parts = std::vector<std::pair<std::string, std::string>>;  ///< name, content

/// A zip of these parts, as bytes.
[[nodiscard]] std::string zip_bytes(const Parts& parts);

/// The parts of the zip `bytes`, in its order. Throws std::runtime_error for what is no zip.
[[nodiscard]] Parts zip_parts(const std::string& bytes);

}  // namespace tenken::test
