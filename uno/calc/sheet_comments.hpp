// SPDX-License-Identifier: MPL-2.0
// The comments on a sheet's cells.
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <vector>

#include "logic/workbook/workbook.hpp"

namespace tenken::office {

/// The comments on the cells of `sheet`, wherever they are, by row and column: at most
/// workbook::max_comments, each cut to workbook::max_comment_bytes.
[[nodiscard]] std::vector<workbook::Comment> read_comments(
    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

}  // namespace tenken::office
