// SPDX-License-Identifier: MPL-2.0
// Reading sections 4 and 8.
#pragma once

#include "logic/record/field_reader.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::record {

/// Section 4, with each indicator's part of the reasons and the direction and tolerance in force.
[[nodiscard]] std::vector<Indicator> read_indicators(const FieldReader& reader);

/// Section 8.
[[nodiscard]] std::vector<Analysis> read_analyses(const FieldReader& reader);

}  // namespace tenken::record
