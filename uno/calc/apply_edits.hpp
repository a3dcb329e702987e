// SPDX-License-Identifier: MPL-2.0
// Edits of cells made in an open document.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::office {

/// Makes `edits` in `document` as one step of its undo list called `title`, all or none. `sheets`
/// are the names of the sheets that the edits' places count, as they were when the document was
/// read (check::Result::sheet_names): a sheet may have been moved since. Contents only: number
/// formats, styles and drop-downs stay, but for a text that looks like a number, whose cell becomes
/// one of the format Text, as the office wants it. Within an UndoStep they become a part of that
/// one.
///
/// Empty when done. Otherwise nothing was changed, and the message says why, naming the cell: the
/// document is read-only, a sheet is gone, a cell is protected or no longer holds what the edit
/// expects. Throws what the office throws when the document is closed.
[[nodiscard]] message::Message apply_edits(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const css::uno::Reference<css::frame::XModel>& document, const workbook::Edits& edits,
    const std::vector<std::string>& sheets, const std::string& title);

}  // namespace tenken::office
