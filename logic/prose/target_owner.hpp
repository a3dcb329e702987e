// SPDX-License-Identifier: MPL-2.0
// Whose target is meant with 目標: the indicator's of this year, or somebody else's.
#pragma once

#include <string_view>

#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// What `before`, which ends where 目標 begins, tells of it: 前年度の, 小学校の and 3か年の are
/// another one, R5年度の is this one unless only a `part` is spoken of. Unclear where nothing is
/// said: then it is the target of what the clause speaks of.
[[nodiscard]] Whose owner_of_target(std::string_view before, const Measure& measure, bool part);

}  // namespace tenken::prose
