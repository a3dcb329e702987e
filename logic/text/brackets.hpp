// SPDX-License-Identifier: MPL-2.0
// What is put around a word.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace tenken::text {

/// The brackets of a folded text, in which those of two widths are one.
inline constexpr auto bracket_pairs = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"<", ">"}, {"「", "」"}});

}  // namespace tenken::text
