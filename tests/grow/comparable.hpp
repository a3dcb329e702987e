// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <filesystem>
#include <string>

namespace tenken::test {

/// The sheets of a flat OpenDocument file as text, the same for equal sheets: each cell with its
/// format spelled out, since names of styles and which cells share a conditional format are the
/// office's affair.
[[nodiscard]] std::string comparable(const std::filesystem::path& fods);

}  // namespace tenken::test
