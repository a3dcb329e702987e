// SPDX-License-Identifier: MPL-2.0
// What a text says of last year and the years before, held against the values.
#pragma once

#include "logic/check/finding.hpp"
#include "logic/check/wording/passage.hpp"

namespace tenken::check {

// Each tells of the first thing that is wrong, and gives true when something is.

/// 「前年度を上回った」 beside a fall.
bool tell_wrong_trend(const Passage& passage, Findings& findings);

/// 「前年度より3校増加した」, where it was 4.
bool tell_wrong_trend_difference(const Passage& passage, Findings& findings);

/// 「前年度比12%増」「前年度の2.5倍」, where 当年度 ÷ 前年度 is another.
bool tell_wrong_trend_ratio(const Passage& passage, Findings& findings);

/// 「２年連続で増加した」 after a fall, 「過去最高となった」 below what an earlier year had.
bool tell_wrong_streak(const Passage& passage, Findings& findings);

}  // namespace tenken::check
