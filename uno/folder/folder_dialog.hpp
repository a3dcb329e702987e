// SPDX-License-Identifier: MPL-2.0
// 「フォルダーを点検」: the window in which a folder is chosen and checked.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace tenken::office {

/// Shows the window, which leaves the office usable; there is one at a time. A macro may give paths
/// or URLs as `arguments`: Folder, LastYear, Report; and Start (true) to begin at once. May be
/// called on any thread, and returns before the window is there.
void show_folder_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const css::uno::Reference<css::frame::XFrame>& frame,
                        const css::uno::Sequence<css::beans::PropertyValue>& arguments);

}  // namespace tenken::office
