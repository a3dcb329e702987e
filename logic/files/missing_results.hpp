// SPDX-License-Identifier: MPL-2.0
// Formulas whose results a file does not have: an office works them out as it opens the file.
#pragma once

#include <cstddef>
#include <vector>

#include "logic/files/number_style.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::files {

struct MissingResult {
  workbook::Location place;
  NumberStyle style;         ///< how a number is displayed there
  bool conditional = false;  ///< a conditional format may display it in another way
};

/// Those of one file, in the order in which they were found.
struct MissingResults {
  std::vector<MissingResult> first;  ///< the first max_shown
  std::vector<workbook::Location> places;

  void add(MissingResult missing);
};

/// Enters `missing` into `result`, and puts there what the formulas give, as far as that is certain
/// (compute/recalculation.hpp). More of them than a form can have are left as they are.
void work_out(const MissingResults& missing, ReadResult& result);

}  // namespace tenken::files
