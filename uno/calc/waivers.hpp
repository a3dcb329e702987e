// SPDX-License-Identifier: MPL-2.0
// Waiving findings in an open document.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

#include "logic/check/checker.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/message/message.hpp"

namespace tenken::office {

/// Waives `finding`, one of `result`'s, in the document that was checked: one step of the undo
/// list. Today's date goes with it. Empty when done, else why nothing was changed: no reason, no
/// name, a finding that cannot be waived, and what apply_properties() refuses.
[[nodiscard]] message::Message waive(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document, const check::Finding& finding,
    const check::Result& result, const std::string& reason, const std::string& by);

/// Takes `waiver` back: one step of the undo list. Empty when done, or when it is not there any
/// more.
[[nodiscard]] message::Message withdraw(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document, const check::Waiver& waiver);

/// What the undo list calls these steps.
[[nodiscard]] std::string waiving_title(
    const css::uno::Reference<css::uno::XComponentContext>& context);
[[nodiscard]] std::string withdrawing_title(
    const css::uno::Reference<css::uno::XComponentContext>& context);

/// The name in the office's user data (Tools > Options > User Data), family name first where the
/// office speaks Japanese; "" when nothing is there.
[[nodiscard]] std::string user_name(
    const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace tenken::office
