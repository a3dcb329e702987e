// SPDX-License-Identifier: MPL-2.0
// What the words behind a verb's stem make of it: a fact, its contrary, or neither.
#pragma once

#include <cstdint>
#include <string_view>

namespace tenken::prose {

enum class Mood : std::uint8_t {
  fact,       ///< 上回った、達成し、
  negated,    ///< 上回らず、達成は困難
  unclear,    ///< 上回った場合、達成できる見込み
  no_result,  ///< a purpose or a name: 上回るよう、達成に向けて、達成率
};

struct Outcome {
  Mood mood = Mood::unclear;
  /// The noun that the verb describes, where it does: 成果 in 「上回る成果を得た」. What is said is
  /// then a fact only if this is what the writer speaks of.
  std::string_view noun = {};
};

/// How a verb goes on behind its stem.
enum class Conjugation : std::uint8_t {
  ra,    ///< 上回-る
  ma,    ///< 割り込-む
  ka,    ///< 届-く
  ba,    ///< 及-ぶ
  sa,    ///< 満た-す
  one,   ///< 超え-る
  suru,  ///< 達成-する; its stem is also a noun: 達成は困難
};

/// `rest` is what stands behind the stem, folded, to the end of its clause; 、 and 。 not included.
[[nodiscard]] Outcome outcome_of(std::string_view rest, Conjugation conjugation);

/// The nouns, kana left out, with which `text` begins.
[[nodiscard]] std::string_view noun_run(std::string_view text);

}  // namespace tenken::prose
