// SPDX-License-Identifier: MPL-2.0
// Where the rows and columns of a form's page are on its sheet.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "logic/bind/alignment.hpp"
#include "logic/bind/anchors.hpp"
#include "logic/bind/label_hits.hpp"
#include "logic/bind/sheet_view.hpp"

namespace tenken::bind {

struct GridSection;

/// A table or a run of blocks on the sheet.
struct GridRepeat {
  const form::Repeat* repeat = nullptr;
  std::int32_t region_first = 0;  ///< the rows between what stands above and below
  std::int32_t region_last = -1;
  bool firm_end = true;                  ///< something certain stands below
  std::vector<std::int32_t> first_rows;  ///< of each one
  std::int32_t gained = 0;               ///< rows, against the blank form; may be negative
  std::vector<GridSection> blocks;       ///< one for each, when labels are printed in each
};

/// A page, or one block, on the sheet: where its rows are.
struct GridSection {
  const std::vector<form::Label>* labels = nullptr;
  const std::vector<form::FieldPlace>* fields = nullptr;
  const std::vector<form::Repeat>* repeats = nullptr;
  const std::vector<workbook::Range>* unread = nullptr;
  std::int32_t first_row = 0;  ///< on the blank form
  std::int32_t last_row = 0;
  RowWindow window;
  bool firm_end = false;

  std::vector<LabelRow> rows;
  std::vector<std::optional<std::int32_t>> anchors;  ///< for each of rows
  LineMap lines;
  std::vector<GridRepeat> tables;  ///< for each of repeats
};

/// A page of the form on a sheet.
struct PageGrid {
  GridSection section;
  LineMap columns;
};

/// Lays `page` over the sheet: rows and columns that were inserted or deleted, tables that grew,
/// blocks that were added or removed.
[[nodiscard]] PageGrid lay_out(const form::Page& page, const LabelHits& hits,
                               const SheetView& view);

/// The last row that the definition speaks of.
[[nodiscard]] std::int32_t last_row_of(const form::Page& page);

/// Calls `use` for every label row of `section` and its blocks that was found in a row of the
/// sheet.
template <typename Use>
void for_each_anchored_row(const GridSection& section, const Use& use) {
  for (std::size_t i = 0; i < section.rows.size(); ++i) {
    if (section.anchors[i]) {
      use(section.rows[i], *section.anchors[i]);
    }
  }
  for (const auto& table : section.tables) {
    for (const auto& block : table.blocks) {
      for_each_anchored_row(block, use);
    }
  }
}

}  // namespace tenken::bind
