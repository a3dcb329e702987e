// SPDX-License-Identifier: MPL-2.0
// What a sentence says of this year's value against last year's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "logic/prose/target_mention.hpp"
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
  std::optional<Difference> difference;
  /// What share of last year's value this year's is, in percent: 112 for 「前年度比12%増」, 250 for
  /// 「前年度の2.5倍」; none where it is not exact (1割強).
  std::optional<double> ratio = {};
  double ratio_step = 1;       ///< one more in its last digit: 10 for 3割 and for 1.5倍
  bool ratio_or_more = false;  ///< 倍増 and 半減 may be further from last year's than that
  /// What it says of the year before as well: 「２年連続で増加した」 went the same way then,
  /// 「２年ぶりに増加した」 and 「増加に転じた」 did not.
  enum class Before : std::uint8_t { nothing, same_way, not_this_way };
  Before before = Before::nothing;
  bool or_same = false;  ///< 過去最高 is not less than last year
};

struct TrendMention {
  TrendClaim claim;
  /// The noun that grew or fell, where it stands between: 「前年度に比べ参加校が増加した」.
  NounPhrase subject;
  /// It says by itself what it speaks of: 上回った, 5校増加した. 「前年度より増加した」 needs a
  /// subject.
  bool stands_alone = false;
  bool is_multiple = false;  ///< 「前年度の2.5倍となった」
};

/// Reads what stands behind last year's name, whose length is `year_length`, at the beginning of
/// `text`. `opposed`: 対 stands before it, 「対前年度3校増」.
[[nodiscard]] std::optional<TrendMention> trend_mention(std::string_view text,
                                                        std::size_t year_length,
                                                        const Measure& measure, bool opposed);

/// This year's value in 「R4:33校→R5:28校」 at the beginning of `text`, where the first amount is
/// last year's value, so that it is the indicator that is spoken of.
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

/// 「減少に転じ」「２年ぶりに増加した」「３年連続の減少となった」 at `at` of `sentence`, directly
/// behind は, が or も: which way it went is said of the year before.
[[nodiscard]] std::optional<TrendClaim> turn_mention(std::string_view sentence, std::size_t at);

/// 「過去最高となった」「過去最多を更新した」 at the beginning of `text`.
[[nodiscard]] std::optional<TrendClaim> record_mention(std::string_view text);

}  // namespace tenken::prose
