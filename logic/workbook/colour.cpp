// SPDX-License-Identifier: MPL-2.0
// Whether characters can be told from what is behind them.
#include "logic/workbook/colour.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tenken::workbook {

bool looks_blank(std::uint32_t ink, std::uint32_t paper) {
  // A light grey on white is pale, but it is seen; this is what a printer makes nothing of.
  constexpr int most = 12;
  constexpr std::uint32_t one_channel = 0xFF;
  constexpr std::array<unsigned, 3> shifts = {16, 8, 0};
  return std::ranges::all_of(shifts, [&](unsigned shift) {
    const auto channel = [&](std::uint32_t colour) {
      return static_cast<int>((colour >> shift) & one_channel);
    };
    return std::abs(channel(ink) - channel(paper)) <= most;
  });
}

}  // namespace tenken::workbook
