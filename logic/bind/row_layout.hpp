// SPDX-License-Identifier: MPL-2.0
// Finding the rows of a page: what is fixed, tables that grow, blocks that repeat.
#pragma once

#include "logic/bind/page_grid.hpp"

namespace tenken::bind {

/// What a section's rows are found with.
struct RowContext {
  const LabelHits& hits;
  const SheetView& view;
  const LineMap& columns;
};

/// Finds the rows of `section`, its tables and its blocks. Its sources, extent and window are
/// given.
void lay_out_rows(GridSection& section, const RowContext& context);

}  // namespace tenken::bind
