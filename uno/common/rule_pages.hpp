// SPDX-License-Identifier: MPL-2.0
// The rules' pages that come with the extension, to be read without a network.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>

namespace tenken::office {

/// Opens the page of `rule` ("BUD001"), or the list of all for "", in the language `tag` in
/// whatever shows HTML on this machine. False when there is no such page, or nothing shows it.
bool show_rule_page(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::string& rule, const std::string& tag);

/// Why `rule` matters, in the language `tag`; "" when that is not told.
[[nodiscard]] std::string why_rule_matters(
    const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view rule,
    const std::string& tag);

}  // namespace tenken::office
