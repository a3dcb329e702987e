// SPDX-License-Identifier: MPL-2.0
// The one walk over a record.
#pragma once

#include <cstddef>

#include "logic/record/members.hpp"

namespace tenken::record {

template <typename Sheet, typename Visit, typename Keep>
void for_each_field(Sheet& sheet, Visit&& visit, const Keep& keep) {
  const auto member = [&](const MemberName&, auto& field) { visit(field); };
  for_each_member(sheet.header, member);
  for_each_plan_text(sheet.texts, member);
  for (auto& indicator : sheet.indicators) {
    if (keep(indicator)) for_each_member(indicator, member);
  }
  for (auto& goal : sheet.plan) {
    if (keep(goal)) for_each_member(goal, member);
  }
  for (auto& row : sheet.cost) for_each_member(row, member);

  // The second page's header stands before section 7, those of further pages before the 細事業.
  for (std::size_t i = 0; i < sheet.repeated_headers.size() && i < 1; ++i) {
    for_each_member(sheet.repeated_headers[i], member);
  }
  for_each_result_text(sheet.texts, member);
  for (auto& analysis : sheet.analyses) {
    if (keep(analysis)) for_each_member(analysis, member);
  }
  for_each_outlook_text(sheet.texts, member);
  for (std::size_t i = 1; i < sheet.repeated_headers.size(); ++i) {
    for_each_member(sheet.repeated_headers[i], member);
  }
  for (auto& subproject : sheet.subprojects) {
    if (!keep(subproject)) continue;
    for_each_member(subproject, member);
    for (auto& activity : subproject.activities) {
      if (keep(activity, subproject)) for_each_member(activity, member);
    }
  }
}

}  // namespace tenken::record
