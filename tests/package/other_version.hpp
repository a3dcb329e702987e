// SPDX-License-Identifier: MPL-2.0
// The built .oxt as if it were another release.
#pragma once

#include <filesystem>
#include <string>

namespace tenken::package_test {

/// Writes a copy of `oxt` to `to` whose description says `version`. Throws std::runtime_error.
void write_other_version(const std::filesystem::path& oxt, const std::string& version,
                         const std::filesystem::path& to);

}  // namespace tenken::package_test
