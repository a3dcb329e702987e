// SPDX-License-Identifier: MPL-2.0
// A sheet as it will be when its document was computed anew.
#pragma once

#include "logic/record/improvement_sheet.hpp"

namespace tenken::record {

/// `sheet` with what each formula gives in place of the old result that its cell still holds, as
/// far as that is certain (ImprovementSheet::stale). Nothing of it is stale then.
[[nodiscard]] ImprovementSheet recalculated(ImprovementSheet sheet);

}  // namespace tenken::record
