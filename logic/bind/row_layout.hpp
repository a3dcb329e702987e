// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "logic/bind/page_grid.hpp"

namespace tenken::bind {

/// What a section's rows are found with.
struct RowContext {
  const LabelTexts& texts;
  const LabelHits& hits;
  const SheetView& view;
  const LineMap& columns;
};

/// Finds the rows of `section`, its tables and its blocks. Its sources, extent and window are
/// given.
void lay_out_rows(GridSection& section, const RowContext& context);

}  // namespace tenken::bind
