// SPDX-License-Identifier: MPL-2.0
// What a fix looks like to a person before it is made.
#pragma once

#include <string>
#include <utility>

#include "logic/check/fix.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {

/// Two texts around the place where they differ, on one line, with … for what was left out: a cell
/// of the form may hold a page of prose of which one character is mended.
[[nodiscard]] std::pair<std::string, std::string> around_difference(const std::string& before,
                                                                    const std::string& after);

/// 「『△ 6,400』→ 数値 △6,400」: what one cell holds before and after.
[[nodiscard]] message::Message change_line(const workbook::CellEdit& edit);

/// 「H26: 『△ 6,400』→ 数値 △6,400」, and how many other cells the fix changes. Empty for a fix
/// that changes no cell.
[[nodiscard]] message::Message fix_line(const check::Fix& fix);

}  // namespace tenken::view
