// SPDX-License-Identifier: MPL-2.0
// Flat OpenDocument files, made comparable.
#pragma once

#include <filesystem>
#include <string>

namespace tenken::test {

/// The sheets of a flat OpenDocument file as text, the same for equal sheets: each cell with its
/// format spelled out, since names of styles and which cells share a conditional format are the
/// office's affair.
[[nodiscard]] std::string comparable(const std::filesystem::path& fods);

}  // namespace tenken::test
