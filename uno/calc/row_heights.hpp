// SPDX-License-Identifier: MPL-2.0
// Heights of rows, kept by undo and redo.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <cstdint>

namespace tenken::office {

/// Gives the `count` rows from `row` on the heights of those from `source` on, and shows them. The
/// office undoes a row's height but does not redo it, so `undo` gets a step that does.
void copy_heights(const css::uno::Reference<css::table::XTableRows>& rows, std::int32_t row,
                  std::int32_t count, std::int32_t source,
                  const css::uno::Reference<css::document::XUndoManager>& undo);

/// The height of the `count` rows from `row` on together, in 1/100 mm.
[[nodiscard]] std::int32_t total_height(const css::uno::Reference<css::table::XTableRows>& rows,
                                        std::int32_t row, std::int32_t count);

/// Makes the `count` rows from `row` on higher by `more` 1/100 mm together, each by the same.
/// `undo` as above.
void add_height(const css::uno::Reference<css::table::XTableRows>& rows, std::int32_t row,
                std::int32_t count, std::int32_t more,
                const css::uno::Reference<css::document::XUndoManager>& undo);

}  // namespace tenken::office
