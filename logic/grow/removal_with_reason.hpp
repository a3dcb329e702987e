// SPDX-License-Identifier: MPL-2.0
// The plan for removing an indicator together with its part of 目標値設定理由.
#pragma once

#include <variant>

#include "logic/grow/growth.hpp"

namespace tenken::grow {

/// How to remove the record in which `at` stands: plan_removal(), and where all indicators
/// share one cell for their 目標値設定理由, the part of the one that goes is taken out of it. A
/// text that has no part for it stays as it is, and the removal names it (shared_field).
[[nodiscard]] std::variant<Removal, Refusal> plan_removal_with_reason(
    const bind::Binding& binding, const workbook::Workbook& workbook, Growing what,
    const workbook::Location& at);

}  // namespace tenken::grow
