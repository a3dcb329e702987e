// SPDX-License-Identifier: MPL-2.0
// The No. that close up when a 細事業 or an activity goes.
#pragma once

#include <vector>

#include "logic/grow/form_records.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::grow {

/// What the No. of 細事業 and 取組 become when `removed`, one of them, goes: those that count on
/// from it close up (1, 2, 3 without the 1 are 1, 2), in the following 細事業 too where the 取組
/// are numbered through. A No. that is no plain number, or does not follow, ends that. Nothing for
/// an indicator: texts speak of it by its number.
[[nodiscard]] std::vector<workbook::CellEdit> close_numbering(const bind::Binding& binding,
                                                              const workbook::Workbook& workbook,
                                                              const FormRecord& removed);

}  // namespace tenken::grow
