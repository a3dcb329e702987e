// SPDX-License-Identifier: MPL-2.0
// A file that is written whole or not at all.
#pragma once

#include <filesystem>
#include <system_error>

namespace tenken::office {

/// A file that is written under another name first, so that a failure leaves the old one. Gone with
/// this object unless put in place.
class NewFile {
 public:
  /// Throws css::io::IOException when `target`'s folder is not there: the office would make it
  /// without a word.
  explicit NewFile(std::filesystem::path target);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile(NewFile&&) = delete;
  NewFile& operator=(NewFile&&) = delete;

  /// Where to write to.
  [[nodiscard]] const std::filesystem::path& unfinished() const { return unfinished_; }

  /// Throws css::io::IOException when that cannot be done.
  void put_in_place() const;

 private:
  [[noreturn]] void fail(const std::error_code& error) const;

  std::filesystem::path target_;
  std::filesystem::path unfinished_;
};

}  // namespace tenken::office
