// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// What a text says about the target: 「目標値を上回った」.
struct TargetClaim {
  enum class Kind : std::uint8_t {
    above,      ///< 上回った
    not_above,  ///< 上回らなかった、上回ることは困難だった
    below,      ///< 下回った
    not_below,  ///< 下回らなかった
    achieved,   ///< 達成した
    missed,     ///< 達成できなかった、達成は困難だった
    /// Speaks of reaching a target, but not plainly of this one and as a fact: 「前年度の目標を
    /// 上回った」「目標を上回る見込み」「目標に届かなかった」.
    unclear,
  };
  Kind kind = Kind::unclear;
  std::string quote;  ///< from 目標 on, folded
};

/// A number that a text quotes as the target: 「目標値4,900人」「目標の25校」.
struct QuotedTarget {
  double value = 0;
  std::string quote;
};

struct TargetTalk {
  std::vector<TargetClaim> claims;
  std::vector<QuotedTarget> quoted;
};

/// What `text` says about the target of `fiscal_year`, of an indicator counted in `unit`. Purposes
/// (目標を達成するため、目標達成に向けて) and names (目標達成率) say nothing about the result and
/// are passed over; so are quoted numbers of other targets (前年度の、国の、当初) or units.
[[nodiscard]] TargetTalk target_talk(std::string_view text, std::string_view unit, int fiscal_year);

}  // namespace tenken::prose
