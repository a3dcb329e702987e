// SPDX-License-Identifier: MPL-2.0
// What a text says of reaching the target, held against 実績, 目標値 and 達成状況.
#pragma once

#include "logic/check/finding.hpp"
#include "logic/check/wording/passage.hpp"

namespace tenken::check {

// Each tells of the first thing that is wrong, and gives true when something is.

/// 「目標を達成した」 beside 未達.
bool tell_wrong_status(const Passage& passage, Findings& findings);

/// 「目標を3校上回った」, where it was 4.
bool tell_wrong_target_difference(const Passage& passage, Findings& findings);

/// 「達成率は106%」, where 実績 ÷ 目標値 is another. There is no such rate where lower is better.
bool tell_wrong_rate(const Passage& passage, Findings& findings);

}  // namespace tenken::check
