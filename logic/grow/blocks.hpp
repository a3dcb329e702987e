// SPDX-License-Identifier: MPL-2.0
// The rows of a form that belong together on paper.
#pragma once

#include <vector>

#include "logic/grow/form_records.hpp"

namespace tenken::grow {

/// The rows of every record of every table: indicators and their blocks in section 8, 細事業, their
/// activities. By sheet and first row, what lies in another behind it.
[[nodiscard]] std::vector<Rows> blocks(const bind::Binding& binding,
                                       const workbook::Workbook& workbook);

}  // namespace tenken::grow
