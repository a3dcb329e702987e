// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/grow/growth.hpp"

namespace tenken::test {

/// `workbook` after `plan`, as an office carries it out: inserted and removed rows move merges and
/// what formulas read. Nothing is computed: formulas that the plan writes have no result, others
/// keep theirs.
[[nodiscard]] workbook::Workbook carried_out(const grow::GrowthPlan& plan,
                                             workbook::Workbook workbook);

}  // namespace tenken::test
