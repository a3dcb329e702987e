// SPDX-License-Identifier: MPL-2.0
// The ways in which a sentence of a 目標値設定理由 says that an amount is the target.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "logic/prose/sentences.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {

/// A sentence of a reason and one of its amounts, all of it folded.
struct AmountInReason {
  std::string_view sentence;
  Quantity amount;
  std::optional<Quantity> previous;       ///< the amount before it
  std::string_view name;                  ///< the indicator's, "" when it is not known
  std::span<const text::YearText> years;  ///< of the sentence
  int fiscal_year = 0;

  [[nodiscard]] std::string_view before() const { return sentence.substr(0, amount.begin); }
  [[nodiscard]] std::string_view behind() const { return sentence.substr(amount.end); }
};

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
