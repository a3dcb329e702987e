// SPDX-License-Identifier: MPL-2.0
// An open document, checked.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "logic/check/checker.hpp"

namespace tenken::office {

/// Checks `document` as it stands now, against the extension's form definitions, and last year's
/// workbook where the document names one. What is wrong with a definition comes first. Throws
/// IllegalArgumentException for what is no Calc document.
[[nodiscard]] check::Result check_document(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document);

}  // namespace tenken::office
