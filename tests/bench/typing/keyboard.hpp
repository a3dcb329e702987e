// SPDX-License-Identifier: MPL-2.0
// Types into a window, and says how long each key took.
#pragma once

#include <chrono>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include "tests/office/office.hpp"

namespace tenken::bench {

class Keyboard {
 public:
  Keyboard(const test_office::Office& office, const css::uno::Reference<css::frame::XFrame>& frame);

  /// Presses a key, a digit or RETURN for '\n', and waits until the office has nothing left to do:
  /// until the next key would be answered.
  [[nodiscard]] std::chrono::nanoseconds press(char key) const;

 private:
  css::uno::Reference<css::frame::XFrame> frame_;
  css::uno::Reference<css::awt::XToolkitRobot> robot_;
  css::uno::Reference<css::awt::XToolkitExperimental> toolkit_;
};

}  // namespace tenken::bench
