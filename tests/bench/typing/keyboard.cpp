// SPDX-License-Identifier: MPL-2.0
// Keys by the office's own robot.
#include "tests/bench/typing/keyboard.hpp"

#include <com/sun/star/awt/Key.hpp>

namespace tenken::bench {

using css::uno::UNO_QUERY_THROW;

Keyboard::Keyboard(const test_office::Office& office,
                   const css::uno::Reference<css::frame::XFrame>& frame)
    : frame_(frame),
      robot_(office.create("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW),
      toolkit_(robot_, UNO_QUERY_THROW) {
  frame_->getComponentWindow()->setFocus();
  toolkit_->processEventsToIdle();
}

std::chrono::nanoseconds Keyboard::press(char key) const {
  css::awt::KeyEvent event;
  event.Source = frame_->getContainerWindow();
  if (key == '\n') {
    event.KeyCode = css::awt::Key::RETURN;
  } else {
    event.KeyCode = static_cast<sal_Int16>(css::awt::Key::NUM0 + (key - '0'));
    event.KeyChar = static_cast<unsigned char>(key);
  }
  const auto begin = std::chrono::steady_clock::now();
  robot_->keyPress(event);
  robot_->keyRelease(event);
  toolkit_->processEventsToIdle();
  return std::chrono::steady_clock::now() - begin;
}

}  // namespace tenken::bench
