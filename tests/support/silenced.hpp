// SPDX-License-Identifier: MPL-2.0
// What becomes of a workbook's other findings when a rule is switched off.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/check/rule.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// Checks `workbook` once for each rule that speaks of it and each of `severities` ("off", "note")
/// as that rule's. Tells the findings of other rules that are then no longer there, a line each; ""
/// for none.
[[nodiscard]] std::string silenced_by_settings(const workbook::Workbook& workbook,
                                               const std::vector<std::string>& severities,
                                               const check::Options& options = {});

/// Of the rules that `rule` yields to those without which, the others switched off as well, it says
/// more of `workbook` than with them.
[[nodiscard]] std::set<std::string> silencing(const workbook::Workbook& workbook,
                                              const check::Rule& rule,
                                              const check::Options& options = {});

}  // namespace tenken::test
