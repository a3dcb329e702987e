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

}  // namespace tenken::office
