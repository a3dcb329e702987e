// SPDX-License-Identifier: MPL-2.0
// Whether characters can be told from what is behind them.
#pragma once

#include <cstdint>

namespace tenken::workbook {

/// White paper, as 0xRRGGBB.
inline constexpr std::uint32_t white = 0xFFFFFF;

/// True where nobody sees characters of the colour `ink` on `paper` (0xRRGGBB): the same, or so
/// nearly the same that it prints alike.
[[nodiscard]] bool looks_blank(std::uint32_t ink, std::uint32_t paper);

}  // namespace tenken::workbook
