// SPDX-License-Identifier: MPL-2.0
// An open document as a workbook::Workbook.
#pragma once

#include <com/sun/star/frame/XModel.hpp>

#include "logic/workbook/workbook.hpp"

namespace tenken::office {

/// True for a Calc document.
[[nodiscard]] bool is_spreadsheet(const css::uno::Reference<css::frame::XModel>& document);

/// Reads `document`, a Calc document, as it stands now; see sheet_reader.hpp for what a sheet
/// gives. The document is not changed, its modified flag included. Throws IllegalArgumentException
/// for a document of another kind.
[[nodiscard]] workbook::Workbook snapshot(const css::uno::Reference<css::frame::XModel>& document);

}  // namespace tenken::office
