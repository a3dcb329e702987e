// SPDX-License-Identifier: MPL-2.0
// What a claim in a text means for 達成状況 and 推移, by the indicator's direction.
#pragma once

#include "logic/prose/claims.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// The value is a rank: up is better, and the number falls.
[[nodiscard]] bool is_rank(const record::Indicator& indicator);

/// What a claim means for the status, by the direction; none where it leaves that open.
[[nodiscard]] kpi::Status meaning(const prose::TargetClaim& claim,
                                  const record::Indicator& indicator);

/// What a claim means for the trend; none where it leaves that open.
[[nodiscard]] kpi::Trend meaning(const prose::TrendClaim& claim,
                                 const record::Indicator& indicator);

/// 「目標の90%を上回った」 of a rate whose target is 60%: true of 54.
[[nodiscard]] bool holds_for_share(const prose::TargetClaim& claim,
                                   const record::Indicator& indicator);

}  // namespace tenken::check
