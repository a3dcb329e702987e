// SPDX-License-Identifier: MPL-2.0
// A plan of growth carried out without an office.
#pragma once

#include "logic/grow/growth.hpp"

namespace tenken::test {

/// `workbook` after `plan`, as an office carries it out: inserted and removed rows move merges and
/// what formulas read. Nothing is computed: formulas that the plan writes have no result, others
/// keep theirs.
[[nodiscard]] workbook::Workbook carried_out(const grow::GrowthPlan& plan,
                                             workbook::Workbook workbook);

}  // namespace tenken::test
