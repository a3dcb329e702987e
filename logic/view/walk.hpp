// SPDX-License-Identifier: MPL-2.0
// From finding to finding, as a person goes through a sheet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "logic/check/checker.hpp"

namespace tenken::view {

enum class Way : std::uint8_t { next, previous };

/// The number of the finding after (or before) the cell `from` in reading order, round the end to
/// the other one. Findings of the same cell are one stop; what somebody called right, or has no
/// cell, is none. nullopt when there is no stop.
[[nodiscard]] std::optional<std::size_t> walk(const check::Result& result,
                                              const workbook::Location& from, Way way);

/// The number of the first finding at a cell that nobody called right; of those of a merged cell
/// that covers it as well. nullopt when nothing is said of it.
[[nodiscard]] std::optional<std::size_t> finding_at(const check::Result& result,
                                                    const workbook::Location& cell);

}  // namespace tenken::view
