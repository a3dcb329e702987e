// SPDX-License-Identifier: MPL-2.0
// What the stage in force demands, filled in or not.
#pragma once

#include <vector>

#include "logic/check/rule.hpp"

namespace tenken::check {

/// A field that a person has to fill in, and whether that has been done.
struct WantedField {
  const record::Field& field;  ///< of the sheet
  bool filled = false;
};

/// The fields that the stage in force demands, in reading order; while the boxes do not name one
/// (HDR001's), those that every stage demands. Cells that compute their content are nobody's work,
/// and one cell that holds several fields is one piece of work.
[[nodiscard]] std::vector<WantedField> wanted_fields(const Subject& subject);

}  // namespace tenken::check
