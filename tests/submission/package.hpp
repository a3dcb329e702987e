// SPDX-License-Identifier: MPL-2.0
// A saved file as a receiver who opens the package sees it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tenken::test {

/// Every part of a package (.ods, .xlsx) by its name, uncompressed.
[[nodiscard]] std::map<std::string, std::string> parts_of(const std::filesystem::path& file);

/// The names of the parts whose bytes or names hold `text`.
[[nodiscard]] std::vector<std::string> parts_with(const std::string& text,
                                                  const std::filesystem::path& file);

/// Writes `parts` as the package `file`, in the order that OpenDocument wants.
void write_package(const std::map<std::string, std::string>& parts,
                   const std::filesystem::path& file);

}  // namespace tenken::test
