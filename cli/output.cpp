// SPDX-License-Identifier: MPL-2.0
// Where a report goes: whole or not at all.
#include "cli/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <system_error>

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_at(const std::string& path) { throw OutputError(message::argument(path)); }

/// What the file's mode would have been had it been made in the ordinary way.
mode_t ordinary_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  constexpr mode_t readable_and_writable = 0666;
  return readable_and_writable & ~mask;
}

}  // namespace

Output::Output(const std::string& path) {
  if (path.empty() || path == "-") {
    file_ = stdout;
    return;
  }
  name_ = path;
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    // A pipe or a device cannot be replaced.
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the destructor closes it
    file_ = std::fopen(path.c_str(), "wb");
    if (file_ == nullptr) fail_at(path);
    return;
  }
  // What a link points to is replaced, not the link.
  const fs::path real = fs::canonical(path, error);
  open_beside(error ? path : real.string());
}

void Output::open_beside(const std::string& path) {
  path_ = path;
  const fs::path folder = fs::path(path).parent_path();
  // Without a name at first, so that nothing is left of it whatever happens; not every file system
  // can do that.
  const std::string place = folder.empty() ? "." : folder.string();
  constexpr mode_t mine = 0600;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own way to open
  int descriptor = ::open(place.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, mine);
  if (descriptor < 0) {
    temporary_ = path + ".XXXXXX";
    descriptor = ::mkostemp(temporary_.data(), O_CLOEXEC);
    if (descriptor < 0) {
      temporary_.clear();
      fail_at(path);
    }
  }
  // A file that is replaced keeps its mode.
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && ::access(path.c_str(), W_OK) != 0) {
    const int reason = errno;
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
    ::close(descriptor);
    errno = reason;
    fail_at(path);
  }
  ::fchmod(descriptor, exists ? status.st_mode : ordinary_mode());
  file_ = ::fdopen(descriptor, "wb");
  if (file_ == nullptr) fail_at(path);
}

Output::~Output() {
  // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): this is its owner
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void Output::fail() const {
  if (file_ == stdout && errno == EPIPE) {
    // Whoever started us may have told us to ignore the signal.
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
  }
  throw OutputError(name_.empty() ? message::argument(message::msg("標準出力"))
                                  : message::argument(name_));
}

void Output::write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail();
}

void Output::commit() {
  if (std::fflush(file_) != 0) fail();
  if (path_.empty()) return;
  if (::fsync(::fileno(file_)) != 0 && errno != EINVAL) fail();
  if (temporary_.empty()) {
    const std::string unnamed = "/proc/self/fd/" + std::to_string(::fileno(file_));
    temporary_ = path_ + "." + std::to_string(::getpid());
    ::unlink(temporary_.c_str());
    if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, temporary_.c_str(), AT_SYMLINK_FOLLOW) != 0) {
      temporary_.clear();
      fail();
    }
  }
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail();
  temporary_.clear();
}

}  // namespace tenken::cli
