// SPDX-License-Identifier: MPL-2.0
// Something that is to be done in a moment, from the office's main loop.
#pragma once

#include <chrono>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>

namespace tenken::office {

/// Rings once when nobody has set it anew for a while. Set and destroyed by the office's main
/// thread, where it rings, too; after its end it is silent. Between two settings it waits without
/// looking at a clock.
class Alarm {
 public:
  Alarm(const css::uno::Reference<css::uno::XComponentContext>& context,
        std::function<void()> ring);
  ~Alarm();
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;
  Alarm(Alarm&&) = delete;
  Alarm& operator=(Alarm&&) = delete;

  /// Rings `delay` from now, and not when it was to ring before. Without a delay: as soon as what
  /// runs now has returned.
  void set(std::chrono::milliseconds delay);
  /// Whether it is to ring. When not, it does nothing until it is set.
  [[nodiscard]] bool is_set() const;

 private:
  class State;
  std::shared_ptr<State> state_;
};

}  // namespace tenken::office
