// SPDX-License-Identifier: MPL-2.0
// Fixes of findings, made in the checked document.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"

namespace tenken::office {

/// What mend_all() did.
struct Mended {
  std::size_t count = 0;     ///< findings that were mended
  message::Message refusal;  ///< why the first of the others was not; empty when there is none
};

/// Makes the fix of `finding`, one of `result`'s, in the document that was checked: one step of the
/// undo list, all or nothing. Empty when done, else why nothing was changed (see apply_edits()).
[[nodiscard]] message::Message mend(const css::uno::Reference<css::uno::XComponentContext>& context,
                                    const css::uno::Reference<css::frame::XModel>& document,
                                    const check::Finding& finding, const check::Result& result);

/// Makes every fix that needs no question, as one step of the undo list. `result` is the check of
/// the document as it stands now; afterwards again. What is refused is left, the rest is done.
[[nodiscard]] Mended mend_all(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const css::uno::Reference<css::frame::XModel>& document,
                              check::Result& result);

}  // namespace tenken::office
