// SPDX-License-Identifier: MPL-2.0
// Numbers with a unit in a sentence, and the words that make differences and shares of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/words.hpp"

namespace tenken::prose {

/// What says behind a number that it is the one that was come to: 28校となった.
inline constexpr auto came_to = word_list({"となった", "となり", "であった", "だった"});

/// The same, and not in the middle of a sentence that goes on.
inline constexpr auto it_was = word_list({"となった", "であった", "だった"});

/// The same as came_to, and the sentence may go on.
inline constexpr auto came_or_is =
    word_list({"となった", "となり", "となって", "であった", "であり", "だった"});

/// The value of digits with a point and grouping commas; nullopt for anything else.
[[nodiscard]] std::optional<double> number_of(std::string_view written);

/// A number without commas at the beginning of `text`: 1.8 of 1.8倍; nullopt when there is none.
struct Decimal {
  double value = 0;
  double step = 1;  ///< one more in its last digit: 0.1
  std::size_t length = 0;
};
[[nodiscard]] std::optional<Decimal> decimal_at(std::string_view text);

/// What share of another value a value is said to be.
struct Ratio {
  double percent = 0;
  double step = 1;         ///< one more in its last digit
  bool exact = true;       ///< not 約
  std::size_t length = 0;  ///< in bytes, to where it is said
};

/// How long the unit at the beginning of `text` is, where it is `unit` or means the same (名 and
/// 人, か所 and 箇所); else 0.
[[nodiscard]] std::size_t unit_at(std::string_view text, std::string_view unit);

/// A number with the indicator's unit at the beginning of `text`: 28校; or told in other words of
/// scale, which round it: 1,683万人 where the unit is 千人.
struct Amount {
  double value = 0;        ///< in the indicator's unit
  std::size_t length = 0;  ///< in bytes, the unit included
  double step = 0;  ///< one more in its last digit (10千人), where it is told otherwise; else 0
};
[[nodiscard]] std::optional<Amount> amount_at(std::string_view text, std::string_view unit);

/// The number at `text`'s beginning is not the value itself: 以上, 増, 上回った, から …
[[nodiscard]] bool goes_on_as_difference(std::string_view behind);

/// What a number is held against stands behind it, so that it is not this year's: を上回った,
/// に届かず.
[[nodiscard]] bool is_compared(std::string_view behind);

/// Takes any number with what stands behind it like a unit: 3校, 5ポイント.
bool take_quantity(std::string_view& rest);

/// Takes a number with `unit`, where that is one that take_quantity() would cut: 6か所, 4.3千t-co2,
/// 12人/日.
bool take_own_amount(std::string_view& rest, std::string_view unit);

/// Takes 大きく, わずかに and the like, and quantities.
void take_adverbs(std::string_view& rest, std::string_view unit = {});

/// By how much a value differs from another.
struct Difference {
  double value = 0;
  double step = 0;  ///< one more in its last digit, where it is told in words of scale; else 0
};

/// The same, and gives the one number in `unit` that is among them: 3 for 「さらに3校」. None where
/// it is not exact (約3校, 3校程度). A difference of rates is in ポイント; 「目標を4%上回った」 may
/// be either.
[[nodiscard]] std::optional<Difference> take_difference(std::string_view& rest,
                                                        std::string_view unit);

}  // namespace tenken::prose
