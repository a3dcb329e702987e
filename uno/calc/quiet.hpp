// SPDX-License-Identifier: MPL-2.0
// When a document may be read without being asked.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>

namespace tenken::office {

/// True when nothing is going on in `document` that a check would disturb: no step of the undo list
/// is being made or taken back, no macro has locked its windows, and no dialog waits for an answer.
[[nodiscard]] bool is_quiet(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const css::uno::Reference<css::frame::XModel>& document);

/// How many cells a check of `document` would read, of those that it reads at most. Asks each sheet
/// for its used area, and no cell.
[[nodiscard]] std::size_t cells_to_read(const css::uno::Reference<css::frame::XModel>& document);

}  // namespace tenken::office
