// SPDX-License-Identifier: MPL-2.0
// What makes a number in a sentence the indicator's: 29校で実施した, 2駅増の53駅となった.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// `behind` a number makes it the indicator's: の参加校, で実施した.
[[nodiscard]] bool says_own_deed(std::string_view behind, const Measure& measure);

/// 「累計46箇所となった」 of an indicator that counts so; the number stands between `before` and
/// `behind`.
[[nodiscard]] bool is_total_to_date(std::string_view before, std::string_view behind,
                                    const Measure& measure);

/// 「4,358haとなり、目標を達成した」: what stands `behind` the number goes on with the target.
[[nodiscard]] bool leads_to_target(std::string_view behind);

/// 「3,140億円と、前年度から増加した」: likewise, with last year.
[[nodiscard]] bool leads_to_last_year(std::string_view behind);

/// How far off 「約210人」 may be, which `text` begins with: less than one in its last digit that
/// is not 0.
[[nodiscard]] double rounded_step(const Amount& amount, std::string_view text);

/// 「2駅増の53駅となった」 at `at`, where that is this year's value: nothing says more than what.
[[nodiscard]] std::optional<TrendClaim> growth_to_value(std::string_view sentence, std::size_t at,
                                                        const Measure& measure);

}  // namespace tenken::prose
