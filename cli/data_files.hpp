// SPDX-License-Identifier: MPL-2.0
// Where the forms, catalogues and rule pages are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tenken::cli {

/// The folder with forms/, templates/, locale/ and rules/: what TENKEN_DATA names, else
/// share/tenken beside the program, else the one of the place where it is installed.
class DataFiles {
 public:
  DataFiles();

  [[nodiscard]] bool found() const { return !folder_.empty(); }
  /// Where it was looked for.
  [[nodiscard]] const std::vector<std::filesystem::path>& looked_in() const { return looked_in_; }
  [[nodiscard]] std::filesystem::path forms() const { return folder_ / "forms"; }
  [[nodiscard]] std::string catalogues() const { return (folder_ / "locale").string(); }
  [[nodiscard]] std::filesystem::path rule_page(std::string_view rule) const;

 private:
  std::filesystem::path folder_;
  std::vector<std::filesystem::path> looked_in_;
};

}  // namespace tenken::cli
