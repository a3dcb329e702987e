// SPDX-License-Identifier: MPL-2.0
// What is said of a value behind 「修了者は」: 1,047人となった, ゼロとなった, 7億円を下回った.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

// Each reads what stands at the beginning of `text`; an amount's length reaches to the end of what
// should be quoted.

/// 「1,047人となった」「1,047人で、」
[[nodiscard]] std::optional<Amount> value_stated(std::string_view text, const Measure& measure);

/// The same, and it is plainly a year's value: 「34校であった」.
[[nodiscard]] std::optional<Amount> plain_value(std::string_view text, const Measure& measure);

/// 「ゼロとなった」
[[nodiscard]] std::optional<Amount> zero_stated(std::string_view text);

/// 「△158百万円となった」, where this year's value is less than nothing.
[[nodiscard]] std::optional<Amount> negative_stated(std::string_view text, const Measure& measure);

/// On which side of a number a value is said to be.
struct StatedBound {
  double value = 0;
  bool above = false;
  std::size_t length = 0;  ///< in bytes
};

/// 「7億円を下回った」「3,000件の大台を割り込んだ」
[[nodiscard]] std::optional<StatedBound> bound_stated(std::string_view text,
                                                      const Measure& measure);

}  // namespace tenken::prose
