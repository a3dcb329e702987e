// SPDX-License-Identifier: MPL-2.0
// The command that makes a copy for submission.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace tenken::office {

/// Asks the user where a copy for submission of the document in `frame` goes, and writes it. What
/// stands in the way is said in a box, before anything is asked. Shows its progress in the window.
void make_submission_copy(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::frame::XFrame>& frame);

}  // namespace tenken::office
