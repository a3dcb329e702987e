// SPDX-License-Identifier: MPL-2.0
// Many things made at once and taken in their order.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace tenken::folder {

/// Calls make(0) … make(count - 1) on `jobs` threads and gives each result to take(index, result)
/// on the calling thread, in order, until take() says false. No more than some `jobs` results wait
/// at any time. What make() or take() throws is thrown on.
template <typename Make, typename Take>
void in_order(std::size_t count, unsigned jobs, const Make& make, const Take& take) {
  using Made = decltype(make(std::size_t{0}));
  if (jobs <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!take(i, make(i))) return;
    }
    return;
  }
  const std::size_t window = std::size_t{4} * jobs;
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Made> ready;
  std::exception_ptr failure;
  std::size_t next = 0;   // to be made
  std::size_t taken = 0;  // all before it are
  bool over = false;

  const auto work = [&] {
    for (;;) {
      std::size_t index = 0;
      {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return over || next >= count || next < taken + window; });
        if (over || next >= count) return;
        index = next++;
      }
      try {
        Made made = make(index);
        const std::lock_guard lock(mutex);
        ready.emplace(index, std::move(made));
      } catch (...) {
        const std::lock_guard lock(mutex);
        if (!failure) failure = std::current_exception();
        over = true;
      }
      changed.notify_all();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < std::min<std::size_t>(jobs, count); ++i) threads.emplace_back(work);
    const auto end = [&] {
      const std::lock_guard lock(mutex);
      over = true;
      changed.notify_all();
    };
    try {
      while (taken < count) {
        std::optional<Made> made;
        {
          std::unique_lock lock(mutex);
          changed.wait(lock, [&] { return failure || ready.contains(taken); });
          if (failure) break;
          made = std::move(ready.extract(taken).mapped());
        }
        if (!take(taken, std::move(*made))) break;
        {
          const std::lock_guard lock(mutex);
          ++taken;
        }
        changed.notify_all();
      }
    } catch (...) {
      end();
      throw;
    }
    end();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace tenken::folder
