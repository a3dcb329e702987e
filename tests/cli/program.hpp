// SPDX-License-Identifier: MPL-2.0
// Runs the program and says what became of it.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tenken::cli_test {

struct Ran {
  int code = -1;  ///< 128 + signal when one ended it
  std::string out;
  std::string err;
};

struct How {
  std::string input{};                     ///< on standard input
  std::vector<std::string> environment{};  ///< "NAME=value", beside what the tests set for all
  std::filesystem::path folder{};          ///< to run in; "" for the tests' own
  bool output_closed = false;              ///< nobody reads standard output
  std::filesystem::path output{};          ///< standard output goes there
  /// Called once it runs, with its process.
  std::function<void(pid_t child)> meanwhile{};
};

/// `tenken <arguments>`, in Japanese unless the environment says otherwise.
[[nodiscard]] Ran run(const std::vector<std::string>& arguments, const How& how = {});

/// An empty folder for the files of one test, removed at its end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;

  [[nodiscard]] std::string operator/(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// A copy of the built sample "clean", "mistakes" or "pdf" there.
  std::string add_sample(const std::string& name, const std::string& as);
  /// A file with these bytes.
  std::string add(const std::string& name, const std::string& bytes);

 private:
  std::filesystem::path path_;
};

[[nodiscard]] std::string content(const std::filesystem::path& file);

}  // namespace tenken::cli_test
