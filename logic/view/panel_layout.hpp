// SPDX-License-Identifier: MPL-2.0
// Where the panel's lines stand, in pixels.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace tenken::view {

/// A rectangle in pixels, from the panel's upper left corner.
struct Box {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t width = 0;
  std::int32_t height = 0;
  bool operator==(const Box&) const = default;
};

/// One line of the panel, from top to bottom.
struct Line {
  /// How high it has to be at this width, in pixels. 0: it is not shown, and leaves no gap.
  std::function<std::int32_t(std::int32_t width)> height;
  /// Its share of the height that is left over; 0 keeps to its height.
  std::int32_t stretch = 0;
};

/// The distances between the panel's lines and around them, in pixels.
struct Spacing {
  std::int32_t margin = 0;
  std::int32_t gap = 0;
};

/// A box for each of `lines` in a panel of `width` and `height`: one below the other, as wide as
/// the panel, those that stretch sharing what is left. When the panel is too low nothing shrinks
/// below its own height and the last lines stand outside; when it has no size yet every box is
/// empty.
[[nodiscard]] std::vector<Box> arrange(const std::vector<Line>& lines, std::int32_t width,
                                       std::int32_t height, const Spacing& spacing);

/// Boxes of `height`, one beside the other from the left of a panel of `width`, as wide as
/// `widths`; those that find no room stand on the next line, and none is wider than the panel.
[[nodiscard]] std::vector<Box> flow(const std::vector<std::int32_t>& widths, std::int32_t width,
                                    std::int32_t height, std::int32_t gap);

}  // namespace tenken::view
