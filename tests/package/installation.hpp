// SPDX-License-Identifier: MPL-2.0
// An office's extensions on folders of their own, worked on with unopkg.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::package_test {

/// For whom an extension is installed. unopkg refuses to install for root alone: for `one_user` an
/// account without rights takes root's place.
enum class For { one_user, everybody };

/// A profile and a place of extensions for everybody, both empty at first and removed at the end:
/// the machine's own are not touched. No program gets a display, a terminal or an answer to a
/// question, and each is killed when it takes longer than a minute or two.
class Installation {
 public:
  explicit Installation(For whom);
  ~Installation();

  Installation(const Installation&) = delete;
  Installation& operator=(const Installation&) = delete;
  Installation(Installation&&) = delete;
  Installation& operator=(Installation&&) = delete;

  /// `unopkg <arguments>`; true when it says that all went well.
  bool unopkg(std::vector<std::string> arguments);

  /// What the last program printed.
  [[nodiscard]] std::string printed() const;

  /// What a new office, which ends at once, makes of a cell with KPI_STATUS(28;25).
  std::string status_in_an_office();

  /// True when some file of the profile or of the extensions, or the name of one, speaks of `word`.
  [[nodiscard]] bool mentions(std::string_view word) const;

  /// A place that those programs can read and write.
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

 private:
  int run(const std::string& program, const std::vector<std::string>& arguments);

  std::filesystem::path folder_;
  bool as_another_;
  For whom_;
};

}  // namespace tenken::package_test
