// SPDX-License-Identifier: MPL-2.0
// What cannot be more than the year's 合計(予算現額).
#pragma once

#include "logic/check/finding.hpp"

namespace tenken::check {

/// Reports `part`, a field of `row`, where it is more than the row's total; `because` is a sentence
/// that says why it cannot be.
void report_over_total(const Subject& subject, const record::CostRow& row,
                       const record::Field& part, message::Message because, Findings& findings);

}  // namespace tenken::check
