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

/// The least height at which nothing of `lines` is cut off in a panel of `width`.
[[nodiscard]] std::int32_t needed_height(const std::vector<Line>& lines, std::int32_t width,
                                         const Spacing& spacing);

/// A box for each of `lines` in a panel of `width` and `height`: one below the other, as wide as
/// the panel, those that stretch sharing what is left. When the panel is too low nothing shrinks
/// below its own height and the last lines stand outside; when it has no size yet every box is
/// empty.
[[nodiscard]] std::vector<Box> arrange(const std::vector<Line>& lines, std::int32_t width,
                                       std::int32_t height, const Spacing& spacing);

/// What stands beside others.
struct Piece {
  std::int32_t width = 0;
  std::int32_t height = 0;
};

/// A box for each of `pieces`, one beside the other from the left of a panel of `width`; those that
/// find no room stand on the next line, and none is wider than the panel. A line is as high as the
/// highest on it; the others stand in its middle.
[[nodiscard]] std::vector<Box> flow(const std::vector<Piece>& pieces, std::int32_t width,
                                    std::int32_t gap);

/// What a panel's surroundings know of the height that it wants: they lay it out anew only when
/// that is no longer so.
class ToldHeight {
 public:
  /// `wanted` tells the height that the panel wants at a width now.
  explicit ToldHeight(std::function<std::int32_t(std::int32_t width)> wanted);

  /// What is wanted now at `width`: as the surroundings know it from here on.
  std::int32_t tell(std::int32_t width);
  /// Whether something else is wanted now at the width at which it was told last. Nothing is
  /// out of date before anybody asked.
  [[nodiscard]] bool out_of_date() const;
  /// The width at which it was told last; 0 before.
  [[nodiscard]] std::int32_t width() const { return width_; }

 private:
  std::function<std::int32_t(std::int32_t width)> wanted_;
  std::int32_t width_ = 0;
  std::int32_t height_ = 0;
};

}  // namespace tenken::view
