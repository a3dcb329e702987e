// SPDX-License-Identifier: MPL-2.0
// What a person does to a workbook besides filling it in, as the rules' cases write it
// (tests/data/rules/README.md).
#pragma once

#include <string>
#include <string_view>

#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// True for "hide row of …", "insert 2 rows above …" and the like.
[[nodiscard]] bool is_workbook_change(std::string_view line);

/// Makes the change; fields and pages are found by the form. Throws std::runtime_error for a line
/// that is no change, and for a field or page that is not there.
void change_workbook(workbook::Workbook& workbook, const std::string& line);

}  // namespace tenken::test
