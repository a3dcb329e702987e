// SPDX-License-Identifier: MPL-2.0
// A place for files that nobody else shall see.
#pragma once

#include <filesystem>

namespace tenken::office {

/// A folder among the system's temporary ones that only this user can look into, gone with this
/// object and all that is in it.
class PrivateFolder {
 public:
  /// Throws css::io::IOException when it cannot be made.
  PrivateFolder();
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  PrivateFolder(PrivateFolder&&) = delete;
  PrivateFolder& operator=(PrivateFolder&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace tenken::office
