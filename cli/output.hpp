// SPDX-License-Identifier: MPL-2.0
// Where a report goes: whole or not at all.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "logic/folder/spool.hpp"

namespace tenken::cli {

using folder::OutputError;

/// Standard output, or a file that appears under its name only when all of it is written: whoever
/// is killed meanwhile leaves what was there before.
class Output {
 public:
  /// `path` may be "" or "-" for standard output. Throws OutputError when nothing can be written
  /// there.
  explicit Output(const std::string& path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  Output(Output&&) = delete;
  Output& operator=(Output&&) = delete;

  /// Throws OutputError. Standard output that nobody reads any more ends the program, as it does
  /// every other.
  void write(std::string_view text);

  /// All was written. Throws OutputError.
  void commit();

 private:
  [[noreturn]] void fail() const;
  void open_beside(const std::string& path);

  std::string name_;       // as it was given; "" for standard output
  std::string path_;       // where the file shall be; "" when what is written is there at once
  std::string temporary_;  // until then, where it has a name
  std::FILE* file_ = nullptr;
};

}  // namespace tenken::cli
