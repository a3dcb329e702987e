// SPDX-License-Identifier: MPL-2.0
// Runs the program and says what became of it.
#include "tests/cli/program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace tenken::cli_test {
namespace {

namespace fs = std::filesystem;

std::string read_all(int descriptor) {
  std::string all;
  std::array<char, 4096> block{};
  for (;;) {
    const ssize_t got = ::read(descriptor, block.data(), block.size());
    if (got <= 0) break;
    all.append(block.data(), static_cast<std::size_t>(got));
  }
  ::close(descriptor);
  return all;
}

struct Pipe {
  int read = -1;
  int write = -1;
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    read = ends[0];
    write = ends[1];
  }
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace

Ran run(const std::vector<std::string>& arguments, const How& how) {
  std::vector<std::string> words = {TENKEN_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = {"PATH=/usr/bin:/bin", "TMPDIR=/tmp"};
  environment.insert(environment.end(), how.environment.begin(), how.environment.end());
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(environment);

  Pipe in;
  Pipe out;
  Pipe err;
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) {
    ::dup2(in.read, STDIN_FILENO);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own way to open
    const int target = how.output.empty() ? out.write : ::open(how.output.c_str(), O_WRONLY);
    ::dup2(target, STDOUT_FILENO);
    ::dup2(err.write, STDERR_FILENO);
    std::signal(SIGPIPE, SIG_DFL);
    if (!how.folder.empty() && ::chdir(how.folder.c_str()) != 0) ::_exit(127);
    ::execve(argv[0], argv.data(), envp.data());
    ::_exit(127);
  }
  ::close(in.read);
  ::close(out.write);
  ::close(err.write);
  Ran ran;
  std::signal(SIGPIPE, SIG_IGN);
  std::thread feed([&] {
    std::size_t done = 0;
    while (done < how.input.size()) {
      const ssize_t written = ::write(in.write, how.input.data() + done, how.input.size() - done);
      if (written <= 0) break;
      done += static_cast<std::size_t>(written);
    }
    ::close(in.write);
  });
  if (how.meanwhile) how.meanwhile(child);
  std::thread errors([&] { ran.err = read_all(err.read); });
  if (how.output_closed) {
    ::close(out.read);
  } else {
    ran.out = read_all(out.read);
  }
  errors.join();
  feed.join();
  int status = 0;
  ::waitpid(child, &status, 0);
  ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ran;
}

Folder::Folder() {
  static std::atomic<int> number = 0;
  path_ = fs::path(TENKEN_SCRATCH) / (std::to_string(::getpid()) + "-" + std::to_string(++number));
  fs::create_directories(path_);
}

Folder::~Folder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

std::string Folder::add_sample(const std::string& name, const std::string& as) {
  const fs::path file = path_ / as;
  fs::create_directories(file.parent_path());
  fs::copy_file(fs::path(TENKEN_SAMPLES) / (name + ".ods"), file);
  return file.string();
}

std::string Folder::add(const std::string& name, const std::string& bytes) {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file.string();
}

std::string content(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace tenken::cli_test
