// SPDX-License-Identifier: MPL-2.0
// Something that runs when the office is back in its main loop.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace tenken::office {

/// Calls `action` from the office's main loop, as soon as what runs now has returned. For what
/// opens windows: inside a control's own event the office is not ready for that.
void do_later(const css::uno::Reference<css::uno::XComponentContext>& context,
              std::function<void()> action);

/// Does `action` on the thread of the office's main loop, and returns when it is done: at once when
/// this is that thread, else as do_later() does. For what another program asks of panels and
/// sessions, which belong to that thread. The caller must not hold the office's lock.
void do_in_main_loop(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const std::function<void()>& action);

}  // namespace tenken::office
