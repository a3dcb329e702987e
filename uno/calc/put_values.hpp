// SPDX-License-Identifier: MPL-2.0
// Contents into cells of a document that nobody sees.
#pragma once

#include <com/sun/star/frame/XModel.hpp>

#include "logic/workbook/edit.hpp"

namespace tenken::office {

/// Puts what `edits` say into the cells of `document`, whatever stands there and although a sheet
/// is protected; an array formula goes as a whole where that is not so. Formats stay. Nothing is
/// recorded for undo: for copies that nobody sees.
void put_values(const css::uno::Reference<css::frame::XModel>& document,
                const workbook::Edits& edits);

}  // namespace tenken::office
