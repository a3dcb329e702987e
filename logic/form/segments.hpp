// SPDX-License-Identifier: MPL-2.0
// Field IDs taken apart: their segments, and what each can be.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tenken::form {

/// A field ID cut at its dots. IDs have at most five segments ("subproject.1.activity.2.output");
/// more are counted, and only the first ones kept.
struct Segments {
  static constexpr std::size_t capacity = 8;
  std::array<std::string_view, capacity> at{};
  std::size_t count = 0;

  explicit Segments(std::string_view id);
};

/// What {0} or {-1} says: 0, -1; nullopt for any other segment.
[[nodiscard]] std::optional<int> year_offset_segment(std::string_view segment);

/// True for a number or position as IDs have it: "1", "4-1", "4-1~2", "?3".
[[nodiscard]] bool is_number_segment(std::string_view segment);

/// True when an ID's `segment` may stand where the catalogue has `entry`: # takes a number, a
/// position or *, @ a fiscal year, {0}, {-1}, {-2} or *; anything else only itself.
[[nodiscard]] bool fits_entry(std::string_view entry, std::string_view segment);

}  // namespace tenken::form
