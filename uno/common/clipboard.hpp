// SPDX-License-Identifier: MPL-2.0
// Text for other programs.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace tenken::office {

/// Puts `text` onto the clipboard.
void copy_text(const css::uno::Reference<css::uno::XComponentContext>& context,
               const std::string& text);

}  // namespace tenken::office
