// SPDX-License-Identifier: MPL-2.0
// The blank form and the samples, opened as new documents.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>

namespace tenken::office {

/// The documents that the extension brings.
enum class Shipped : std::uint8_t {
  blank_form,       ///< the form, to be filled
  mistakes_sample,  ///< a filled one with a dozen typical mistakes
};

/// Opens a new untitled document made from `shipped`; the installed file itself is never opened, so
/// it cannot be changed. When that fails the user is told which file it is, in a box over `parent`,
/// and the result is empty.
css::uno::Reference<css::frame::XModel> open_copy(
    const css::uno::Reference<css::uno::XComponentContext>& context, Shipped shipped,
    const css::uno::Reference<css::awt::XWindow>& parent);

}  // namespace tenken::office
