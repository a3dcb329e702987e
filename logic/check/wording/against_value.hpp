// SPDX-License-Identifier: MPL-2.0
// What a text gives for this year's and last year's value, held against the cells.
#pragma once

#include "logic/check/finding.hpp"
#include "logic/check/wording/passage.hpp"

namespace tenken::check {

// Each tells of the first thing that is wrong, and gives true when something is.

/// 「28校であった」 beside 29.
bool tell_wrong_actual(const Passage& passage, Findings& findings);

/// 「前年度の28校から」 beside 29.
bool tell_wrong_last(const Passage& passage, Findings& findings);

/// 「目標値25校」 beside 30.
bool tell_wrong_target(const Passage& passage, Findings& findings);

/// 「被害額は7億円を下回った」, and the value is above it.
bool tell_wrong_bound(const Passage& passage, Findings& findings);

}  // namespace tenken::check
