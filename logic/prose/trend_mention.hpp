// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// 「前年度を上回った」.
struct TrendClaim {
  enum class Kind : std::uint8_t {
    more,     ///< 上回った、増加した
    less,     ///< 下回った、減少した、及ばなかった
    better,   ///< 改善した
    worse,    ///< 悪化した
    same,     ///< 前年度と同数となった
    unclear,  ///< something of the kind, but not plainly of this value
  };
  Kind kind = Kind::unclear;
  std::string quote;  ///< from the year on, folded
  /// By how much, in the indicator's unit: 「前年度より5校増加した」; none for 約5校 and 1割.
  std::optional<double> difference;
};

struct TrendMention {
  TrendClaim claim;
  /// The noun that grew or fell, where it stands between: 「前年度に比べ参加校が増加した」.
  NounPhrase subject;
  /// It says by itself what it speaks of: 上回った, 5校増加した. 「前年度より増加した」 needs a
  /// subject.
  bool stands_alone = false;
};

/// Reads what stands behind last year's name, whose length is `year_length`, at the beginning of
/// `text`.
[[nodiscard]] std::optional<TrendMention> trend_mention(std::string_view text,
                                                        std::size_t year_length,
                                                        const Measure& measure);

}  // namespace tenken::prose
