// SPDX-License-Identifier: MPL-2.0
// A number's text taken apart: sign, digits, marks and what stands behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tenken::text {

/// The parts of a text that begins like a number, before anybody decides what they mean.
struct NumberParts {
  bool negative = false;
  bool bracketed = false;  ///< (5): a minus to an accountant, and an aside to others
  std::string digits;      ///< ASCII digits, commas and points as they stand
  std::string exponent;    ///< "E+020", as Calc writes very large and very small numbers
  bool percent = false;
  std::string_view unit;  ///< what stands behind the number, white space around it trimmed
  /// Something that only a person writes was there: △, full width, white space, a unit, % …
  bool by_hand = false;
};

/// Takes `text` apart; nullopt when it does not begin like a number, or goes on like none.
[[nodiscard]] std::optional<NumberParts> scan_number(std::string_view text);

}  // namespace tenken::text
