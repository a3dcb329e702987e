// SPDX-License-Identifier: MPL-2.0
// What a sentence says of several years: 「減少に転じ」「３年連続で増加した」「過去最高となった」.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"

namespace tenken::prose {

/// 「減少に転じ」「２年ぶりに増加した」「３年連続の減少となった」 at `at` of `sentence`, directly
/// behind は, が or も: which way it went is said of the year before.
[[nodiscard]] std::optional<TrendClaim> turn_mention(std::string_view sentence, std::size_t at);

/// 「過去最高となった」「過去最多を更新した」 at the beginning of `text`.
[[nodiscard]] std::optional<TrendClaim> record_mention(std::string_view text);

}  // namespace tenken::prose
