// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>

#include "logic/record/improvement_sheet.hpp"

/// The walk over a record. Each function takes a const or a mutable part of a sheet.
namespace tenken::record {
namespace walk {

/// The boxes are left out: together they are the one field header.stage.
template <typename HeaderPart, typename Visit>
void header(HeaderPart& part, Visit& visit) {
  visit(part.project_number);
  visit(part.fiscal_year);
  visit(part.stage);
  visit(part.project_name);
  visit(part.department);
  visit(part.division);
}

template <typename IndicatorPart, typename Visit>
void indicator(IndicatorPart& part, Visit& visit) {
  visit(part.number);
  visit(part.name);
  visit(part.unit);
  visit(part.actual[2]);
  visit(part.actual[1]);
  visit(part.trend[1]);
  visit(part.target);
  visit(part.actual[0]);
  visit(part.trend[0]);
  visit(part.status);
  visit(part.reason);
  visit(part.direction);
  visit(part.tolerance);
  visit(part.baseline);
}

template <typename PlanPart, typename Visit>
void plan(PlanPart& part, Visit& visit) {
  visit(part.number);
  visit(part.area);
  visit(part.goal);
  visit(part.unit);
  for (auto& recent : part.recent) {
    visit(recent.year);
    visit(recent.value);
  }
  visit(part.target.year);
  visit(part.target.value);
}

template <typename CostPart, typename Visit>
void cost(CostPart& part, Visit& visit) {
  visit(part.year);
  visit(part.carried);
  visit(part.initial);
  visit(part.supplementary);
  visit(part.total);
  visit(part.general_fund);
  visit(part.settled);
  visit(part.staff);
}

template <typename AnalysisPart, typename Visit>
void analysis(AnalysisPart& part, Visit& visit) {
  visit(part.number);
  visit(part.name);
  visit(part.trend[1]);
  visit(part.trend[0]);
  visit(part.status);
  visit(part.text);
}

template <typename ActivityPart, typename Visit>
void activity(ActivityPart& part, Visit& visit) {
  visit(part.number);
  visit(part.name);
  visit(part.method);
  visit(part.outline);
  visit(part.output);
}

template <typename SubProjectPart, typename Visit>
void subproject(SubProjectPart& part, Visit& visit) {
  visit(part.number);
  visit(part.name);
  visit(part.settled[2]);
  visit(part.settled[1]);
  visit(part.settled[0]);
  for (auto& each : part.activities) {
    activity(each, visit);
  }
}

}  // namespace walk

template <typename Sheet, typename Visit>
void for_each_field(Sheet& sheet, Visit&& visit) {
  walk::header(sheet.header, visit);
  visit(sheet.header.period);
  visit(sheet.header.email);
  visit(sheet.texts.issues);
  visit(sheet.texts.purpose);
  visit(sheet.texts.activities);
  for (auto& indicator : sheet.indicators) {
    walk::indicator(indicator, visit);
  }
  for (auto& goal : sheet.plan) {
    walk::plan(goal, visit);
  }
  for (auto& row : sheet.cost) {
    walk::cost(row, visit);
  }

  // The second page's header stands before section 7, those of further pages before the 細事業.
  for (std::size_t i = 0; i < sheet.repeated_headers.size() && i < 1; ++i) {
    walk::header(sheet.repeated_headers[i], visit);
  }
  visit(sheet.texts.results);
  for (auto& analysis : sheet.analyses) {
    walk::analysis(analysis, visit);
  }
  visit(sheet.texts.challenges);
  visit(sheet.texts.measures);
  for (std::size_t i = 1; i < sheet.repeated_headers.size(); ++i) {
    walk::header(sheet.repeated_headers[i], visit);
  }
  for (auto& subproject : sheet.subprojects) {
    walk::subproject(subproject, visit);
  }
}

}  // namespace tenken::record
