// SPDX-License-Identifier: MPL-2.0
// What a sentence says there was none of: 「増減はなかった」「発生はなかった」.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// 「登録数の増減はなかった」: 増減 stands at `at`.
[[nodiscard]] std::optional<TrendClaim> no_change_mention(std::string_view sentence, std::size_t at,
                                                          const Measure& measure);

/// 「重大事故の発生はなかった」 of an indicator that counts them: 発生 stands at `at`.
[[nodiscard]] std::optional<QuotedNumber> none_mention(std::string_view sentence, std::size_t at,
                                                       const Measure& measure);

}  // namespace tenken::prose
