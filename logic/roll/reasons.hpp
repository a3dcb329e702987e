// SPDX-License-Identifier: MPL-2.0
// 目標値設定理由 without the indicators that end and without notes on corrections.
#pragma once

#include "logic/record/improvement_sheet.hpp"
#include "logic/roll/next_values.hpp"

namespace tenken::roll {

/// Takes the reasons over: from a cell that all indicators share or from one each, into the same
/// of the new form.
void carry_reasons(const record::ImprovementSheet& sheet, const Answers& answers, NextValues& next);

}  // namespace tenken::roll
