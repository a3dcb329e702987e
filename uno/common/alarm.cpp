// SPDX-License-Identifier: MPL-2.0
// A thread that waits, and a call from the main loop when it is time.
#include "uno/common/alarm.hpp"

#include <com/sun/star/uno/Exception.hpp>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "uno/common/later.hpp"

namespace tenken::office {

namespace {
using Clock = std::chrono::steady_clock;
}

/// Shared with the thread, which nobody waits for: it may stand before the office's lock, which who
/// ends the alarm holds.
class Alarm::State : public std::enable_shared_from_this<Alarm::State> {
 public:
  State(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> ring)
      : context_(context), ring_(std::move(ring)) {}

  void set(std::chrono::milliseconds delay) {
    const std::lock_guard lock(mutex_);
    if (delay == std::chrono::milliseconds::zero()) {
      due_.reset();
      post(++setting_);
      return;
    }
    due_ = Clock::now() + delay;
    ++setting_;
    if (!waiting_) {
      waiting_ = true;
      std::thread([self = shared_from_this()] { self->wait(); }).detach();
    }
    changed_.notify_one();
  }

  bool is_set() {
    const std::lock_guard lock(mutex_);
    return rung_ != setting_;
  }

  void end() {
    const std::lock_guard lock(mutex_);
    ring_ = nullptr;
    changed_.notify_one();
  }

 private:
  void wait() {
    std::unique_lock lock(mutex_);
    while (ring_) {
      if (!due_) {
        changed_.wait(lock);
      } else if (Clock::now() < *due_) {
        const Clock::time_point due = *due_;
        changed_.wait_until(lock, due);
      } else {
        due_.reset();
        const int setting = setting_;
        lock.unlock();
        post(setting);
        lock.lock();
      }
    }
  }

  void post(int setting) {
    try {
      do_later(context_, [weak = weak_from_this(), setting] {
        const std::shared_ptr<State> state = weak.lock();
        if (state) state->ring(setting);
      });
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The office is ending: nobody is there to be told.
    }
  }

  void ring(int setting) {
    std::function<void()> action;
    {
      const std::lock_guard lock(mutex_);
      // It was set anew while this was on its way.
      if (setting != setting_) return;
      rung_ = setting;
      action = ring_;
    }
    if (action) action();
  }

  css::uno::Reference<css::uno::XComponentContext> context_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::function<void()> ring_;  // nullptr: it has ended
  std::optional<Clock::time_point> due_;
  int setting_ = 0;
  int rung_ = 0;  // the last setting for which it rang
  bool waiting_ = false;
};

Alarm::Alarm(const css::uno::Reference<css::uno::XComponentContext>& context,
             std::function<void()> ring)
    : state_(std::make_shared<State>(context, std::move(ring))) {}

Alarm::~Alarm() { state_->end(); }

void Alarm::set(std::chrono::milliseconds delay) { state_->set(delay); }

bool Alarm::is_set() const { return state_->is_set(); }

}  // namespace tenken::office
