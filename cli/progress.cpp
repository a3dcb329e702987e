// SPDX-License-Identifier: MPL-2.0
// How far it is, on a terminal only.
#include "cli/progress.hpp"

#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace tenken::cli {

using message::msg;

bool is_terminal(int descriptor) {
  const char* kind = std::getenv("TERM");
  return ::isatty(descriptor) == 1 && kind != nullptr && *kind != '\0' &&
         std::string_view(kind) != "dumb";
}

bool wants_colour() {
  const char* refused = std::getenv("NO_COLOR");
  return (refused == nullptr || *refused == '\0') && is_terminal(STDOUT_FILENO);
}

Progress::Progress(bool shown, std::size_t count, const message::Language& language)
    : shown_(shown && count > 1), count_(count), language_(language) {}

Progress::~Progress() { clear(); }

void Progress::done(std::size_t count) {
  constexpr std::chrono::milliseconds between{100};
  const Clock::time_point now = Clock::now();
  if (!shown_ || now - drawn_ < between) return;
  drawn_ = now;
  drawn_once_ = true;
  const double passed = std::chrono::duration<double>(now - start_).count();
  const double left = passed / static_cast<double>(count) * static_cast<double>(count_ - count);
  const std::string line =
      "\r\x1b[K" + language_.say(msg("点検中 {1} / {2}（残り約 {3} 秒）", count, count_,
                                     static_cast<long>(std::ceil(left))));
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
}

void Progress::clear() {
  if (!drawn_once_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_once_ = false;
}

}  // namespace tenken::cli
