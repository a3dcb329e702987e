// SPDX-License-Identifier: MPL-2.0
// Child processes that cannot be left behind.
#include "tests/office/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <system_error>

namespace tenken::test_office {
namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

// Between fork and exec: only what is safe there.
[[noreturn]] void become(char* const* arguments, pid_t parent, int log) {
  constexpr int cannot_start = 127;
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // NOLINT(*-vararg)
  if (::getppid() != parent) {
    ::_exit(cannot_start);  // it ended before the line above
  }
  ::dup2(log, STDOUT_FILENO);
  ::dup2(log, STDERR_FILENO);
  ::execv(arguments[0], arguments);
  ::_exit(cannot_start);
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command,
                           const std::filesystem::path& log) {
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  // execv() takes pointers to non-const for historical reasons and changes nothing.
  for (const std::string& argument : command) {
    arguments.push_back(const_cast<char*>(argument.c_str()));  // NOLINT(*-const-cast)
  }
  arguments.push_back(nullptr);

  constexpr mode_t readable = 0644;
  // NOLINTNEXTLINE(*-vararg): so is the system call declared.
  const int log_fd = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, readable);
  if (log_fd < 0) {
    fail("open the office's log");
  }
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  if (pid_ == 0) {
    become(arguments.data(), parent, log_fd);
  }
  ::close(log_fd);
  if (pid_ < 0) {
    fail("fork");
  }
  ::setpgid(pid_, pid_);  // here as well: kill() must not come before the child's own call
  // glibc 2.36 declares pidfd_open() for C only.
  // NOLINTNEXTLINE(*-vararg)
  pid_fd_ = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
  if (pid_fd_ < 0) {
    kill();
    ::waitpid(pid_, nullptr, 0);
    fail("pidfd_open");
  }
}

ChildProcess::~ChildProcess() {
  kill();
  if (!exit_code_) {
    ::waitpid(pid_, nullptr, 0);
  }
  ::close(pid_fd_);
}

std::optional<int> ChildProcess::wait(std::chrono::milliseconds limit) {
  if (exit_code_) {
    return exit_code_;
  }
  pollfd ended{.fd = pid_fd_, .events = POLLIN, .revents = 0};
  if (::poll(&ended, 1, static_cast<int>(limit.count())) <= 0) {
    return std::nullopt;
  }
  int status = 0;
  if (::waitpid(pid_, &status, 0) != pid_) {
    return std::nullopt;
  }
  constexpr int killed = 128;
  exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : killed + WTERMSIG(status);
  return exit_code_;
}

void ChildProcess::kill() const { ::kill(-pid_, SIGKILL); }

}  // namespace tenken::test_office
