// SPDX-License-Identifier: MPL-2.0
// Patterns of field IDs in a look's file, and the boxes of the stages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::fill {

/// What the * of `pattern` stand for in `id`, which matches it: "cost.*.total" in "cost.R4.total"
/// is R4.
[[nodiscard]] std::vector<std::string> star_segments(std::string_view pattern, std::string_view id);

/// `pattern` with its * replaced in order and its {n} by the fiscal year: "cost.*.initial" → R4's.
[[nodiscard]] std::string fill_pattern(std::string_view pattern,
                                       const std::vector<std::string>& stars, int fiscal_year);

/// A stage box's text with its box filled (■) or open (□).
[[nodiscard]] std::string marked(std::string_view box, bool filled);

/// The stage that a box's text names: "□点検" → "点検".
[[nodiscard]] std::string_view box_label(std::string_view box);

/// `id` cut at its dots.
[[nodiscard]] std::vector<std::string> id_segments(std::string_view id);

}  // namespace tenken::fill
