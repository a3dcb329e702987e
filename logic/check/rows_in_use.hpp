// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// `sheet` with only the rows that something can be asked of: those in use, and where a table has
/// none, its first row, because a form without any indicator, goal, 細事業 or activity is not
/// filled in. An indicator in use asks for its block in section 8.
[[nodiscard]] record::ImprovementSheet rows_in_use(record::ImprovementSheet sheet);

/// True when nothing but a No. was typed into the block.
[[nodiscard]] bool has_only_number(const record::SubProject& subproject);

}  // namespace tenken::check
