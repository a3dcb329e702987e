// SPDX-License-Identifier: MPL-2.0
// Amounts of a 目標値設定理由 that are not the whole target of the year.
#pragma once

#include "logic/prose/amount_in_reason.hpp"

namespace tenken::prose {

/// The amount is a part of the target, an approximation, somebody else's, another year's or of
/// something else than what the indicator counts: 約120人, 毎月10人, 各市町村7件, 四半期に130件,
/// 県全体では1,000件, R6年度は130人, 相談1,200件.
[[nodiscard]] bool is_narrowed(const AmountInReason& said);

}  // namespace tenken::prose
