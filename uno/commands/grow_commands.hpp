// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
