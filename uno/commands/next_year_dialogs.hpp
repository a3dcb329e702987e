// SPDX-License-Identifier: MPL-2.0
// What is asked before next year's sheet is made, and what is shown afterwards.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/roll/roll.hpp"

namespace tenken::office {

/// Asks with a check box each which records go on; all do unless somebody says otherwise. nullopt
/// when the user does not want a new sheet after all.
[[nodiscard]] std::optional<roll::Answers> ask_what_goes_on(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const message::Language& language, const std::vector<roll::Question>& questions);

/// Shows a long text that can be scrolled and copied.
void show_summary(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const message::Language& language, const std::string& text);

}  // namespace tenken::office
