// SPDX-License-Identifier: MPL-2.0
// A sheet's name in a formula as Calc shows it.
#pragma once

#include <string>
#include <string_view>

namespace tenken::compute {

/// `name` as a formula has it: in quotes unless it is letters and digits, of any script, and begins
/// with a letter.
[[nodiscard]] std::string calc_sheet_name(std::string_view name);

/// What stands before a cell of the sheet `name` in a formula on another sheet: 「$名前.」.
[[nodiscard]] std::string calc_sheet_prefix(std::string_view name);

}  // namespace tenken::compute
