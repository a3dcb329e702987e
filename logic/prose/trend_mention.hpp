// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/claims.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

struct TrendMention {
  TrendClaim claim;
  /// The noun that grew or fell, where it stands between: 「前年度に比べ参加校が増加した」.
  NounPhrase subject;
  /// It says by itself what it speaks of: 上回った, 5校増加した. 「前年度より増加した」 needs a
  /// subject.
  bool stands_alone = false;
  bool has_other_base = false;  ///< 「前年度の30校から」, and last year it was another number
  bool may_be_deed = false;  ///< 「前年度より拡大して実施した」, without a subject
  bool is_multiple = false;  ///< 「前年度の2.5倍となった」
};

/// Reads what stands behind last year's name, whose length is `year_length`, at the beginning of
/// `text`. `opposed`: 対 stands before it, 「対前年度3校増」.
[[nodiscard]] std::optional<TrendMention> trend_mention(std::string_view text,
                                                        std::size_t year_length,
                                                        const Measure& measure, bool opposed);

}  // namespace tenken::prose
