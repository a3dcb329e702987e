// SPDX-License-Identifier: MPL-2.0
// The commands that add and remove rows.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace tenken::office {

/// True for addIndicator, addSubproject, addActivity, removeIndicator, removeSubproject and
/// removeActivity.
[[nodiscard]] bool is_grow_command(const rtl::OUString& name);

/// Gives the command `name` in the window that `controller` stands for: asks before typed content
/// is removed, and says in a box over `parent` why nothing could be done.
void run_grow_command(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XController>& controller,
                      const css::uno::Reference<css::awt::XWindow>& parent,
                      const rtl::OUString& name);

}  // namespace tenken::office
