// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/view/panel_content.hpp"

namespace tenken::office {

/// Gives a new grid's model its three columns: severity, cell, message.
void set_up_grid(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::beans::XPropertySet>& model,
                 const message::Language& language);

/// Gives the message what the other columns leave of `width`, in the unit of dialogs. The list's
/// own way to stretch a column forgets its scroll bar.
void fit_message_column(const css::uno::Reference<css::awt::XControlContainer>& controls,
                        std::int32_t width);

/// Shows the chosen line as clearly while the focus is elsewhere, in the office's colours: by
/// itself it is pale grey on grey then, and the cell that it led to has the focus most of the time.
void show_selection_without_focus(const css::uno::Reference<css::awt::XControlContainer>& controls);

/// Puts `rows` into the panel's list and chooses the one numbered `chosen`, if there is any.
void fill_grid(const css::uno::Reference<css::awt::XControlContainer>& controls,
               const std::vector<view::PanelRow>& rows, std::int32_t chosen);

/// Chooses the line numbered `row`.
void select_grid_row(const css::uno::Reference<css::awt::XControlContainer>& controls,
                     std::int32_t row);

}  // namespace tenken::office
