// SPDX-License-Identifier: MPL-2.0
// Child processes that cannot be left behind.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tenken::test_office {

/// A program that never outlives this one: the kernel kills it when the thread that started it
/// ends, in whatever way, and the destructor kills it with everything that it started.
class ChildProcess {
 public:
  /// Starts `command` (its first element is the program's path). What it prints goes to `log`.
  /// Throws std::system_error.
  ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& log);
  ~ChildProcess();

  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ChildProcess(ChildProcess&&) = delete;
  ChildProcess& operator=(ChildProcess&&) = delete;

  /// Waits until the program has ended, at most `limit`. Its exit code (128 + signal when it was
  /// killed), or nothing while it runs.
  std::optional<int> wait(std::chrono::milliseconds limit);

  /// Kills it and everything that it started. Safe to call from another thread.
  void kill() const;

  [[nodiscard]] pid_t id() const { return pid_; }

 private:
  pid_t pid_ = -1;
  int pid_fd_ = -1;
  std::optional<int> exit_code_;
};

}  // namespace tenken::test_office
