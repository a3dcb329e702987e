// SPDX-License-Identifier: MPL-2.0
// How large things are in a panel, in pixels.
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <cstdint>

namespace tenken::office {

/// A size in the dialog unit that follows the font, in the pixels of `window`.
[[nodiscard]] css::awt::Size to_pixels(const css::uno::Reference<css::awt::XWindow>& window,
                                       const css::awt::Size& units);

/// Another one when the font of `window` is: whoever keeps sizes compares it first.
[[nodiscard]] css::awt::Size font_measure(const css::uno::Reference<css::awt::XWindow>& window);

/// The height that the text of the label `control` needs at `width`.
[[nodiscard]] std::int32_t text_height(const css::uno::Reference<css::awt::XWindow>& control,
                                       std::int32_t width);

/// The size that the office would give to `control`.
[[nodiscard]] css::awt::Size preferred_size(const css::uno::Reference<css::awt::XWindow>& control);

}  // namespace tenken::office
