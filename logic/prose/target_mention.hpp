// SPDX-License-Identifier: MPL-2.0
// What a sentence says at the word 目標: that it was reached, or not, and what it was.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

struct TargetMention {
  std::optional<TargetClaim> claim;
  std::optional<QuotedNumber> target;
  std::optional<QuotedNumber> actual;  ///< what stands against it: 「目標25校に対し28校」
};

/// Reads what stands at and behind the 目標 at `at` of `sentence`, whoever's target it is.
[[nodiscard]] TargetMention target_mention(std::string_view sentence, std::size_t at,
                                           const Measure& measure);

}  // namespace tenken::prose
