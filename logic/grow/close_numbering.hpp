// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
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
