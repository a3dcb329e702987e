// SPDX-License-Identifier: MPL-2.0
// How large things are in a panel, in pixels.
#include "uno/panel/control_size.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

css::awt::Size to_pixels(const Reference<css::awt::XWindow>& window, const css::awt::Size& units) {
  const Reference<css::awt::XUnitConversion> conversion(
      Reference<css::awt::XControl>(window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW);
  return conversion->convertSizeToPixel(units, css::util::MeasureUnit::APPFONT);
}

css::awt::Size font_measure(const Reference<css::awt::XWindow>& window) {
  constexpr std::int32_t many = 1000;  // so that a fraction of a pixel shows
  return to_pixels(window, css::awt::Size(many, many));
}

std::int32_t text_height(const Reference<css::awt::XWindow>& control, std::int32_t width) {
  return Reference<css::awt::XLayoutConstrains>(control, UNO_QUERY_THROW)
      ->calcAdjustedSize(css::awt::Size(width, 0))
      .Height;
}

css::awt::Size preferred_size(const Reference<css::awt::XWindow>& control) {
  return Reference<css::awt::XLayoutConstrains>(control, UNO_QUERY_THROW)->getPreferredSize();
}

}  // namespace tenken::office
