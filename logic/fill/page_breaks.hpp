// SPDX-License-Identifier: MPL-2.0
// Where a printed sheet goes on with the next sheet of paper.
#pragma once

#include <cstdint>
#include <vector>

#include "logic/fill/grid.hpp"
#include "logic/fill/look.hpp"

namespace tenken::fill {

/// The rows with which a new sheet of paper must begin so that no block is cut that fits on one. Of
/// a block that is higher than the paper the blocks in it are kept whole. `columns` and `rows` are
/// sizes in mm; the sheet is scaled to the paper's width where it is wider.
[[nodiscard]] std::vector<std::int32_t> page_breaks(const Paper& paper,
                                                    const std::vector<double>& columns,
                                                    const std::vector<double>& rows,
                                                    const std::vector<Block>& blocks);

}  // namespace tenken::fill
