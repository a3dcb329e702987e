// SPDX-License-Identifier: MPL-2.0
// What the printed sheet shows of a number.
#pragma once

#include <cstdint>
#include <optional>

#include "logic/record/field.hpp"

namespace tenken::check {

/// The number that a reader of the printed sheet takes from `field`: its displayed digits. nullopt
/// when it holds no number, when the source cannot tell what is displayed, and when that is not the
/// number rounded (a format that scales, ### in a narrow column).
[[nodiscard]] std::optional<double> shown_number(const record::Field& field);

/// How what a cell displays goes with the number in it.
enum class Display : std::uint8_t {
  same,     ///< its digits, rounded; or nothing of a 0
  unknown,  ///< the source cannot tell, or it is written in a way that is not read here
  nothing,  ///< nothing at all: ;;; or white on white
  sign,     ///< its digits with the other sign: +6,400 as △6,400
  other,    ///< other digits, or words: 251,075 as 251
};

/// How the display of `field` goes with its number; same where it holds none.
[[nodiscard]] Display display_of(const record::Field& field);

}  // namespace tenken::check
