// SPDX-License-Identifier: MPL-2.0
// How far it is, on a terminal only.
#pragma once

#include <chrono>
#include <cstddef>

#include "logic/message/language.hpp"

namespace tenken::cli {

/// True when what is written to `descriptor` is seen on a terminal that can move its cursor.
[[nodiscard]] bool is_terminal(int descriptor);

/// True when colours are wanted on standard output: a terminal, and no NO_COLOR.
[[nodiscard]] bool wants_colour();

/// A line at the bottom of a terminal that says how many of `count` are done and how long the rest
/// takes.
class Progress {
 public:
  /// Nothing is shown when not `shown`.
  Progress(bool shown, std::size_t count, const message::Language& language);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  Progress(Progress&&) = delete;
  Progress& operator=(Progress&&) = delete;

  void done(std::size_t count);
  /// Takes the line away.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool shown_;
  std::size_t count_;
  const message::Language& language_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point drawn_ = start_;
  bool drawn_once_ = false;
};

}  // namespace tenken::cli
