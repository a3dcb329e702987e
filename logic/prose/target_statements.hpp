// SPDX-License-Identifier: MPL-2.0
// The ways in which a sentence of a 目標値設定理由 says that an amount is the target.
#pragma once

#include <cstddef>
#include <optional>

#include "logic/prose/amount_in_reason.hpp"

namespace tenken::prose {

struct TargetStatement {
  std::size_t length = 0;  ///< of the words behind the amount that say so, in bytes
  bool at_least = false;   ///< 「4,900人以上を目標とする」
  bool at_most = false;    ///< 以下, 以内
};

/// What says that the amount is this year's target: 「120人を目標とする」, 「目標を120人と設定」,
/// 「目標値（120人）は、…」, 「R5年度は120人とする」. nullopt when nothing does, and when it may be
/// somebody else's target or another year's.
[[nodiscard]] std::optional<TargetStatement> target_statement(const AmountInReason& said);

}  // namespace tenken::prose
