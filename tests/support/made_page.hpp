// SPDX-License-Identifier: MPL-2.0
// Pages of docs/ that a test makes.
#pragma once

#include <string>

namespace tenken::test {

/// "" when the file `path` is `page`; else its first line that differs, for a person. With
/// TENKEN_UPDATE in the environment the file is written first: read the change.
[[nodiscard]] std::string difference_of_made_page(const std::string& path, const std::string& page);

}  // namespace tenken::test
