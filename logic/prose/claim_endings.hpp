// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstdint>
#include <string_view>

namespace tenken::prose {

/// What the words behind a verb's stem make of it.
enum class Mood : std::uint8_t {
  fact,       ///< 上回った、達成し、
  negated,    ///< 上回らず、達成は困難
  unclear,    ///< 上回った場合、達成できる見込み
  no_result,  ///< a purpose or a name: 上回るよう、達成に向けて、達成率
};

/// `rest` is what stands behind 上回 or 下回, folded.
[[nodiscard]] Mood comparison_mood(std::string_view rest);

/// `rest` is what stands behind 達成, folded. Nothing, as in 「目標値を達成」, is a fact.
[[nodiscard]] Mood achievement_mood(std::string_view rest);

}  // namespace tenken::prose
