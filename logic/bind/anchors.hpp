// SPDX-License-Identifier: MPL-2.0
// Rows of a sheet known by the labels that stand in them, and the columns in which these stand.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "logic/bind/label_hits.hpp"

namespace tenken::bind {

/// The rows of a sheet in which labels are looked for.
struct RowWindow {
  std::int32_t first = 0;
  std::int32_t last = 0;
  std::int32_t shift = 0;  ///< by how much the rows are expected to be lower than on the blank form
};

/// For each of `rows` the sheet's row that holds most of its labels, such that the rows keep their
/// order and move as little against each other as possible; nullopt where none of its labels
/// stands. `growing` are the first rows of the tables and blocks that may gain rows.
[[nodiscard]] std::vector<std::optional<std::int32_t>> find_anchors(
    const std::vector<LabelRow>& rows, const LabelHits& hits, const RowWindow& window,
    const std::vector<std::int32_t>& growing);

/// The columns in which a row's labels stand in the sheet's row `actual`, in their order and as
/// near as possible to where `column_of` expects them; nullopt for those that do not stand there.
[[nodiscard]] std::vector<std::optional<std::int32_t>> match_row(
    const LabelRow& row, const LabelHits& hits, std::int32_t actual,
    const std::function<std::int32_t(std::int32_t)>& column_of);

/// Where the blocks begin whose labels are `rows`: each time that the labels start over is a block.
/// `first_row` is the blank form's first row of the first block.
[[nodiscard]] std::vector<std::int32_t> find_blocks(const std::vector<LabelRow>& rows,
                                                    const LabelHits& hits, const RowWindow& window,
                                                    std::int32_t first_row);

}  // namespace tenken::bind
