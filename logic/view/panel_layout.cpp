// SPDX-License-Identifier: MPL-2.0
// Where the panel's lines stand, in pixels.
#include "logic/view/panel_layout.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tenken::view {

std::int32_t needed_height(const std::vector<Line>& lines, std::int32_t width,
                           const Spacing& spacing) {
  const std::int32_t inner = width - 2 * spacing.margin;
  if (inner <= 0) return 0;
  std::int32_t needed = 0;
  for (const Line& line : lines) {
    const std::int32_t height = line.height(inner);
    if (height > 0) needed += height + (needed > 0 ? spacing.gap : 0);
  }
  return needed > 0 ? needed + 2 * spacing.margin : 0;
}

std::vector<Box> arrange(const std::vector<Line>& lines, std::int32_t width, std::int32_t height,
                         const Spacing& spacing) {
  std::vector<Box> boxes(lines.size());
  const std::int32_t inner = width - 2 * spacing.margin;
  if (inner <= 0 || height <= 0) return boxes;

  std::int32_t needed = 2 * spacing.margin;
  std::int32_t stretches = 0;
  bool first = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    boxes[i].height = lines[i].height(inner);
    if (boxes[i].height <= 0) continue;
    needed += boxes[i].height + (first ? 0 : spacing.gap);
    stretches += lines[i].stretch;
    first = false;
  }
  std::int32_t spare = std::max(0, height - needed);

  std::int32_t y = spacing.margin;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (boxes[i].height <= 0) {
      boxes[i] = {};
      continue;
    }
    if (lines[i].stretch > 0) {
      // Shares are taken from what is still there, so that no pixel is lost to rounding.
      const std::int32_t share = spare * lines[i].stretch / stretches;
      boxes[i].height += share;
      spare -= share;
      stretches -= lines[i].stretch;
    }
    boxes[i] = {.x = spacing.margin, .y = y, .width = inner, .height = boxes[i].height};
    y += boxes[i].height + spacing.gap;
  }
  return boxes;
}

std::vector<Box> flow(const std::vector<Piece>& pieces, std::int32_t width, std::int32_t gap) {
  std::vector<Box> boxes;
  if (width <= 0) return std::vector<Box>(pieces.size());
  std::size_t first = 0;  // on this line
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t height = 0;
  const auto end_line = [&] {
    for (std::size_t i = first; i < boxes.size(); ++i)
      boxes[i].y = y + (height - boxes[i].height) / 2;
    first = boxes.size();
    y += height + gap;
    x = 0;
    height = 0;
  };
  for (const Piece& piece : pieces) {
    const std::int32_t actual = std::min(piece.width, width);
    if (x > 0 && x + actual > width) end_line();
    boxes.push_back({.x = x, .y = y, .width = actual, .height = piece.height});
    x += actual + gap;
    height = std::max(height, piece.height);
  }
  end_line();
  return boxes;
}

ToldHeight::ToldHeight(std::function<std::int32_t(std::int32_t width)> wanted)
    : wanted_(std::move(wanted)) {}

std::int32_t ToldHeight::tell(std::int32_t width) {
  width_ = width;
  height_ = wanted_(width);
  return height_;
}

bool ToldHeight::out_of_date() const { return width_ > 0 && wanted_(width_) != height_; }

}  // namespace tenken::view
