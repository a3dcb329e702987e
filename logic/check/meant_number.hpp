// SPDX-License-Identifier: MPL-2.0
// The number that a text in a cell for numbers means, and what rests on its being that.
#pragma once

#include <initializer_list>

#include "logic/check/finding.hpp"

namespace tenken::check {

struct MeantNumber {
  double value = 0;
  /// A person must look first: 95.3% may be meant as 95.3 or as 0.953.
  bool is_doubtful = false;
};

/// What belongs into the cell of `field`, whose text reads as a number. 95.3% is 0.953, which a
/// cell of a percent format shows as 95.3%; but where the unit column says %, the cells hold 95.3.
[[nodiscard]] MeantNumber meant_number(const record::ImprovementSheet& sheet,
                                       const record::Field& field);

/// What `finding` says of `fields` holds only as long as their shares are written one way: those of
/// which NUM008 may speak, and the texts that become another number than they were compared as
/// (NUM001).
void rest_on_scale(FindingBuilder& finding, const record::ImprovementSheet& sheet,
                   std::initializer_list<const record::Field*> fields);

}  // namespace tenken::check
