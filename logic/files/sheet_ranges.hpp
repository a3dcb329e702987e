// SPDX-License-Identifier: MPL-2.0
// Lists of ranges with their sheets, as attributes of files have them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "logic/workbook/address.hpp"

namespace tenken::files {

/// "$'シート 1'.$A$1:.$C$3 シート.E1" (OpenDocument): the ranges, their sheets left out. What is
/// none is passed over.
[[nodiscard]] std::vector<workbook::Range> ods_ranges(std::string_view list);

/// "'シート 1'!$A$1:$C$3,Sheet!$E$1" (.xlsx), parted by `separator`.
[[nodiscard]] std::vector<workbook::Range> excel_ranges(std::string_view list, char separator);

}  // namespace tenken::files
