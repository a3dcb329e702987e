// SPDX-License-Identifier: MPL-2.0
// References within formulas, replaced, for what moves cells without an office.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// `formula`, in the notation of Calc's interface, with every cell that it names (A1, $シート.B2; a
/// range names two) replaced by what `replace` makes of it. Texts in quotes and names of functions
/// stay.
[[nodiscard]] std::string replace_references(
    std::string_view formula, const std::function<std::string(std::string_view)>& replace);

/// The place that `reference` ("B2", "$シート.B2") names in a formula on sheet `home`. Throws
/// std::runtime_error for a sheet that is not there.
[[nodiscard]] workbook::Location place_of(const workbook::Workbook& workbook, std::size_t home,
                                          std::string_view reference);

}  // namespace tenken::test
