// SPDX-License-Identifier: MPL-2.0
// The fields of each record, each named once: reading, walking and asking whether a row is in use
// go by these lists.
#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

#include "logic/record/field.hpp"

namespace tenken::record {

struct Header;
struct Texts;
struct Indicator;
struct PlanGoal;
struct CostRow;
struct Analysis;
struct Activity;
struct SubProject;

/// What a field is called within its record's IDs.
struct MemberName {
  static constexpr int no_year = -1;

  std::string_view text;       ///< "unit"; "actual" of "indicator.1.actual.R4"
  int years_before = no_year;  ///< 1 for R4 in a sheet of R5
  bool shared = false;         ///< its cell is that of all rows
};

template <typename Part, typename Record>
concept part_of = std::same_as<std::remove_const_t<Part>, Record>;

/// Each for_each_member() calls visit(name, field) for every field of a record, const or not, in
/// the order in which they are read.
template <part_of<Header> Part, typename Visit>
void for_each_member(Part& header, Visit&& visit) {
  visit(MemberName{"project_number"}, header.project_number);
  visit(MemberName{"fiscal_year"}, header.fiscal_year);
  visit(MemberName{"stage"}, header.stage);
  visit(MemberName{"project_name"}, header.project_name);
  visit(MemberName{"department"}, header.department);
  visit(MemberName{"division"}, header.division);
  if (!header.page.empty()) return;
  visit(MemberName{"period"}, header.period);
  visit(MemberName{"email"}, header.email);
}

/// Sections 1 to 3; sections 7 and 9 stand elsewhere on the form.
template <part_of<Texts> Part, typename Visit>
void for_each_plan_text(Part& texts, Visit&& visit) {
  visit(MemberName{"issues"}, texts.issues);
  visit(MemberName{"purpose"}, texts.purpose);
  visit(MemberName{"activities"}, texts.activities);
}

template <part_of<Texts> Part, typename Visit>
void for_each_result_text(Part& texts, Visit&& visit) {
  visit(MemberName{"results"}, texts.results);
}

template <part_of<Texts> Part, typename Visit>
void for_each_outlook_text(Part& texts, Visit&& visit) {
  visit(MemberName{"challenges"}, texts.challenges);
  visit(MemberName{"measures"}, texts.measures);
}

template <part_of<Indicator> Part, typename Visit>
void for_each_member(Part& indicator, Visit&& visit) {
  visit(MemberName{"no"}, indicator.number);
  visit(MemberName{"name"}, indicator.name);
  visit(MemberName{"unit"}, indicator.unit);
  visit(MemberName{"actual", 2}, indicator.actual[2]);
  visit(MemberName{"actual", 1}, indicator.actual[1]);
  visit(MemberName{"trend", 1}, indicator.trend[1]);
  visit(MemberName{"target", 0}, indicator.target);
  visit(MemberName{"actual", 0}, indicator.actual[0]);
  visit(MemberName{"trend", 0}, indicator.trend[0]);
  visit(MemberName{"status"}, indicator.status);
  visit(MemberName{.text = "reason", .shared = true}, indicator.reason);
  visit(MemberName{"direction"}, indicator.direction);
  visit(MemberName{"tolerance"}, indicator.tolerance);
  visit(MemberName{"baseline"}, indicator.baseline);
}

template <part_of<PlanGoal> Part, typename Visit>
void for_each_member(Part& goal, Visit&& visit) {
  visit(MemberName{"no"}, goal.number);
  visit(MemberName{"area"}, goal.area);
  visit(MemberName{"goal"}, goal.goal);
  visit(MemberName{"unit"}, goal.unit);
  visit(MemberName{"recent.1.year"}, goal.recent[0].year);
  visit(MemberName{"recent.1.value"}, goal.recent[0].value);
  visit(MemberName{"recent.2.year"}, goal.recent[1].year);
  visit(MemberName{"recent.2.value"}, goal.recent[1].value);
  visit(MemberName{"recent.3.year"}, goal.recent[2].year);
  visit(MemberName{"recent.3.value"}, goal.recent[2].value);
  visit(MemberName{"target.year"}, goal.target.year);
  visit(MemberName{"target.value"}, goal.target.value);
}

template <part_of<CostRow> Part, typename Visit>
void for_each_member(Part& row, Visit&& visit) {
  visit(MemberName{"year"}, row.year);
  visit(MemberName{"carried"}, row.carried);
  visit(MemberName{"initial"}, row.initial);
  visit(MemberName{"supplementary"}, row.supplementary);
  visit(MemberName{"total"}, row.total);
  visit(MemberName{"general_fund"}, row.general_fund);
  visit(MemberName{"settled"}, row.settled);
  visit(MemberName{"staff"}, row.staff);
}

template <part_of<Analysis> Part, typename Visit>
void for_each_member(Part& analysis, Visit&& visit) {
  visit(MemberName{"no"}, analysis.number);
  visit(MemberName{"name"}, analysis.name);
  visit(MemberName{"trend", 1}, analysis.trend[1]);
  visit(MemberName{"trend", 0}, analysis.trend[0]);
  visit(MemberName{"status"}, analysis.status);
  visit(MemberName{"text"}, analysis.text);
}

template <part_of<Activity> Part, typename Visit>
void for_each_member(Part& activity, Visit&& visit) {
  visit(MemberName{"no"}, activity.number);
  visit(MemberName{"name"}, activity.name);
  visit(MemberName{"method"}, activity.method);
  visit(MemberName{"outline"}, activity.outline);
  visit(MemberName{"output"}, activity.output);
}

/// Without its activities, which are records of their own.
template <part_of<SubProject> Part, typename Visit>
void for_each_member(Part& subproject, Visit&& visit) {
  visit(MemberName{"no"}, subproject.number);
  visit(MemberName{"name"}, subproject.name);
  visit(MemberName{"settled", 2}, subproject.settled[2]);
  visit(MemberName{"settled", 1}, subproject.settled[1]);
  visit(MemberName{"settled", 0}, subproject.settled[0]);
}

/// Somebody typed something into the row: into a cell that is only this row's.
template <typename Row>
[[nodiscard]] bool any_typed(const Row& row) {
  bool typed = false;
  for_each_member(row, [&](const MemberName& name, const Field& field) {
    typed = typed || (!name.shared && field.typed());
  });
  return typed;
}

}  // namespace tenken::record
