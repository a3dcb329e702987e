// SPDX-License-Identifier: MPL-2.0
// Edits of document properties that can be undone.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <string>
#include <vector>

#include "logic/message/message.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::office {

/// Makes `edits` of user-defined properties in `document` as one step of its undo list called
/// `title`, all or none. Within an open undo context they become a part of that one.
///
/// Empty when done. Otherwise nothing was changed, and the message says why: the document is
/// read-only, or a property no longer holds what the edit expects.
[[nodiscard]] message::Message apply_properties(
    const css::uno::Reference<css::frame::XModel>& document,
    const std::vector<workbook::PropertyEdit>& edits, const std::string& title);

}  // namespace tenken::office
