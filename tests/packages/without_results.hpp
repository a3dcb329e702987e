// SPDX-License-Identifier: MPL-2.0
// Workbook files as programs that do not compute write them.
#pragma once

#include <string>

namespace tenken::test {

/// The .ods or .xlsx `bytes` without the results of its formulas.
[[nodiscard]] std::string without_results(const std::string& bytes);

}  // namespace tenken::test
