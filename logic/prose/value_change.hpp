// SPDX-License-Identifier: MPL-2.0
// What a sentence says the indicator's value was and became: 「R4:33校→R5:28校」.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// This year's value in 「R4:33校→R5:28校」 or 「R4:33校、R5:28校」 at the beginning of `text`,
/// where the first amount is last year's value, so that it is the indicator that is spoken of.
[[nodiscard]] std::optional<QuotedNumber> paired_value(std::string_view text,
                                                       std::size_t year_length,
                                                       const Measure& measure);

/// 「前年度の290人から187人に減少した」: `text` begins with last year, and what it became is this
/// year's value, so that the first is given as last year's.
[[nodiscard]] std::optional<QuotedNumber> value_it_came_from(std::string_view text,
                                                             std::size_t year_length,
                                                             const Measure& measure);

/// 「前年度の198人から225人に増加した」: `text` begins with last year, and the first is last year's
/// value, so that the other is given as this year's.
[[nodiscard]] std::optional<QuotedNumber> value_it_became(std::string_view text,
                                                          std::size_t year_length,
                                                          const Measure& measure);

/// The same where earlier years stand before: 「R3:13校、R4:33校、R5:28校」 at the beginning of
/// `text`.
[[nodiscard]] std::optional<QuotedNumber> value_in_list(std::string_view text,
                                                        const Measure& measure);

/// Last year's value, where `text` is nothing else: 「R4:33校」.
[[nodiscard]] std::optional<QuotedNumber> last_value_named(std::string_view text,
                                                           const Measure& measure);

}  // namespace tenken::prose
