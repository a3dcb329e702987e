// SPDX-License-Identifier: MPL-2.0
// Plans of growth, carried out in an open document.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <span>
#include <string>

#include "logic/grow/growth_result.hpp"

namespace tenken::office {

/// Carries out `plan`, made from `document` as it is now, as one undo step called `title`.
/// Afterwards the form has to be found with the records that the plan promises, by one of `forms`;
/// else all is taken back.
[[nodiscard]] grow::GrowthResult grow_form(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document, const grow::GrowthPlan& plan,
    const std::string& title, std::span<const form::Definition> forms);

}  // namespace tenken::office
