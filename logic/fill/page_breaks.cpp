// SPDX-License-Identifier: MPL-2.0
// Where a printed sheet goes on with the next sheet of paper.
#include "logic/fill/page_breaks.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tenken::fill {
namespace {

/// Offices round each row to their own units: what comes so near to the paper's end may stand on
/// this sheet or on the next one.
constexpr double doubt = 0.01;

/// How many mm of rows stand on one sheet of paper.
double capacity(const Paper& paper, const std::vector<double>& columns) {
  const double wide = std::accumulate(columns.begin(), columns.end(), 0.0);
  const double width = paper.width - paper.margin_left - paper.margin_right;
  // Offices scale by whole percents.
  constexpr double percent = 100;
  const double scale = std::min(1.0, std::floor(width / wide * percent) / percent);
  return (paper.height - paper.margin_top - paper.margin_bottom) / scale;
}

}  // namespace

std::vector<std::int32_t> page_breaks(const Paper& paper, const std::vector<double>& columns,
                                      const std::vector<double>& rows,
                                      const std::vector<Block>& blocks) {
  std::vector<std::int32_t> breaks;
  const double room = capacity(paper, columns);
  const double most = room * (1 - doubt);
  const auto height = [&](const Block& block) {
    return std::accumulate(rows.begin() + block.first, rows.begin() + block.last + 1, 0.0);
  };
  std::int32_t top = 0;  // the first row of the paper
  double used = 0;
  for (std::int32_t row = 0; row < static_cast<std::int32_t>(rows.size()); ++row) {
    used += rows[static_cast<std::size_t>(row)];
    if (used <= most) continue;
    // The row does not fit any more; outer blocks come first.
    const auto cut = std::ranges::find_if(blocks, [&](const Block& block) {
      return block.first > top && block.first < row && row <= block.last && height(block) <= most;
    });
    const bool in_doubt = used <= room * (1 + doubt);
    if (cut != blocks.end()) row = cut->first;
    if (cut != blocks.end() || in_doubt) breaks.push_back(row);
    top = row;
    used = rows[static_cast<std::size_t>(row)];
  }
  return breaks;
}

}  // namespace tenken::fill
