// SPDX-License-Identifier: MPL-2.0
// What a folder's check came to, as a workbook.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <vector>

#include "logic/report/tables.hpp"

namespace tenken::office {

/// Opens a new untitled workbook with a sheet for each table: titles that stay in sight, filters,
/// and links that open a file at the cell. Throws css::uno::Exception.
css::uno::Reference<css::frame::XModel> open_result_workbook(
    const css::uno::Reference<css::uno::XComponentContext>& context,
    const std::vector<report::Table>& tables);

}  // namespace tenken::office
