// SPDX-License-Identifier: MPL-2.0
// User profiles for one run.
#pragma once

#include <filesystem>
#include <string>

namespace tenken::test_office {

/// A user profile of its own for one run of the office, removed afterwards.
class Profile {
 public:
  /// `ui_language`: "ja", "en-US"; `locale`: "ja-JP", "de-DE", which writes numbers with a comma.
  Profile(const std::string& ui_language, const std::string& locale);
  ~Profile();

  Profile(const Profile&) = delete;
  Profile& operator=(const Profile&) = delete;
  Profile(Profile&&) = delete;
  Profile& operator=(Profile&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string url() const { return "file://" + path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace tenken::test_office
