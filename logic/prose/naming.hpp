// SPDX-License-Identifier: MPL-2.0
// How a sentence names the indicator: by its whole name, plainly, or narrowed to a part of it.
#pragma once

#include <cstddef>
#include <string_view>

#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// `sentence` up to where the noun begins that was found in it.
[[nodiscard]] std::string_view before_noun(std::string_view sentence, const NounPhrase& noun);

/// 問合せ件数, 申込み人数: a verb's noun, whose kana cut it off, goes on in front of 件数, and it
/// is not the name's.
[[nodiscard]] bool ends_another_word(std::string_view sentence, const NounPhrase& noun,
                                     const Measure& measure);

/// `before` ends with the indicator's whole name, and nothing says that only some of it are meant.
[[nodiscard]] bool names_in_full(std::string_view before, const Measure& measure);

/// 「利用者数は」 at the beginning of a sentence or clause: no 企業の, no 支援を受けた before it.
/// The noun ends where は begins, at `end`.
[[nodiscard]] bool is_named_plainly(std::string_view sentence, const NounPhrase& noun,
                                    std::size_t end, const Measure& measure);

/// 「初めて実施した学校は」 are some of them, 「延べ実施校は」 of several years,
/// 「計画していた講座は」 are all.
[[nodiscard]] bool is_narrowed(std::string_view sentence, const NounPhrase& noun,
                               const Measure& measure);

/// 「作付けが」 of 作付面積: the kanji of the noun that ends `before` in kana are the name's.
[[nodiscard]] bool begins_the_name(std::string_view before, const Measure& measure);

/// 「コロナ禍前に比べ、」: what stands `before` the indicator's name says what its growth is held
/// against.
[[nodiscard]] bool compares_otherwise(std::string_view before);

/// 「登録数の」: `before` ends with a noun that is the indicator's, and の joins it to what
/// follows.
[[nodiscard]] bool ends_with_own_noun(std::string_view before, const Measure& measure);

}  // namespace tenken::prose
