// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>

#include "logic/record/field_reader.hpp"
#include "logic/record/improvement_sheet.hpp"
#include "logic/record/read_header.hpp"
#include "logic/record/read_indicators.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"

namespace tenken::record {
namespace {

/// 毎年度, 各年度: a goal for each year, which names none.
bool means_every_year(std::string_view written) {
  const std::string folded = text::fold(written);
  return folded.starts_with("毎") || folded.starts_with("各");
}

void read_year(PlanGoal::Recent& column) {
  const auto& cell = column.year.cell;
  if (cell.type == workbook::CellType::error) {
    return;
  }
  // A typed 2023 is a number, whose format may show it as 2,023.
  const auto reading = text::read_fiscal_year(cell.type == workbook::CellType::number
                                                  ? workbook::plain_digits(cell.number)
                                                  : column.year.text());
  if (reading.is_year()) {
    column.when = reading.year;
  }
  column.year_unreadable =
      reading.kind == text::YearKind::unreadable && !means_every_year(column.year.text());
}

std::vector<PlanGoal> read_plan(const FieldReader& reader) {
  std::vector<PlanGoal> plan;
  for (const auto& row : reader.rows_of("plan")) {
    const std::string prefix = "plan." + row + ".";
    PlanGoal goal;
    goal.number = reader.read(prefix + "no");
    goal.area = reader.read(prefix + "area");
    goal.goal = reader.read(prefix + "goal");
    goal.unit = reader.read(prefix + "unit");
    const auto unit = text::fold(goal.unit.text());
    goal.period = prose::read_goal_period(goal.goal.text());
    goal.target.year = reader.read(prefix + "target.year");
    read_year(goal.target);
    goal.target.value = reader.read(prefix + "target.value", unit);
    for (const auto* field : {&goal.number, &goal.area, &goal.goal, &goal.unit, &goal.target.year,
                              &goal.target.value}) {
      if (typed(*field)) {
        goal.in_use = true;
      }
    }
    for (std::size_t k = 0; k < goal.recent.size(); ++k) {
      auto& recent = goal.recent.at(k);
      const std::string column = prefix + "recent." + std::to_string(k + 1) + ".";
      recent.year = reader.read(column + "year");
      read_year(recent);
      recent.value = reader.read(column + "value", unit);
      if (typed(recent.year) || typed(recent.value)) {
        goal.in_use = true;
      }
    }
    plan.push_back(std::move(goal));
  }
  return plan;
}

CostRow read_cost(const FieldReader& reader, const std::string& year) {
  const std::string prefix = "cost." + year + ".";
  CostRow row;
  row.year = reader.read(prefix + "year");
  row.carried = reader.read(prefix + "carried");
  row.initial = reader.read(prefix + "initial");
  row.supplementary = reader.read(prefix + "supplementary");
  row.total = reader.read(prefix + "total");
  row.general_fund = reader.read(prefix + "general_fund");
  row.settled = reader.read(prefix + "settled");
  row.staff = reader.read(prefix + "staff");
  return row;
}

Activity read_activity(const FieldReader& reader, const std::string& prefix) {
  Activity activity;
  activity.number = reader.read(prefix + "no");
  activity.name = reader.read(prefix + "name");
  activity.method = reader.read(prefix + "method");
  activity.outline = reader.read(prefix + "outline");
  activity.output = reader.read(prefix + "output");
  for (const auto* field :
       {&activity.number, &activity.name, &activity.method, &activity.outline, &activity.output}) {
    if (typed(*field)) {
      activity.in_use = true;
    }
  }
  return activity;
}

std::vector<SubProject> read_subprojects(const FieldReader& reader) {
  std::vector<SubProject> subprojects;
  for (const auto& row : reader.rows_of("subproject")) {
    const std::string prefix = "subproject." + row + ".";
    SubProject subproject;
    subproject.number = reader.read(prefix + "no");
    subproject.name = reader.read(prefix + "name");
    subproject.in_use = typed(subproject.number) || typed(subproject.name);
    for (std::size_t i = 0; i < years; ++i) {
      auto& settled = subproject.settled.at(i);
      settled = reader.read(prefix + "settled." + reader.year(i));
      if (typed(settled)) {
        subproject.in_use = true;
      }
    }
    const std::string activity_prefix = prefix + "activity.";
    for (auto inner : reader.rows_of(prefix + "activity")) {
      inner += '.';
      subproject.activities.push_back(read_activity(reader, activity_prefix + inner));
      if (subproject.activities.back().in_use) {
        subproject.in_use = true;
      }
    }
    subprojects.push_back(std::move(subproject));
  }
  return subprojects;
}

/// The field whose cells hold `place`; "" when none does.
std::string field_at(const bind::Binding& binding, const workbook::Location& place) {
  for (const auto& field : binding.fields) {
    const bool within = field.place.sheet == place.sheet && field.area.contains(place.cell);
    const bool is_part =
        std::find(field.parts.begin(), field.parts.end(), place) != field.parts.end();
    if (field.place == place || within || is_part) {
      return field.id;
    }
  }
  return {};
}

std::vector<SheetComment> read_comments(const bind::Binding& binding,
                                        const workbook::Workbook& workbook) {
  std::vector<SheetComment> comments;
  for (const auto& sheet : binding.layout.page_sheets) {
    if (!sheet) {
      continue;
    }
    for (const auto& comment : workbook.sheets[*sheet].comments) {
      const workbook::Location place{.sheet = *sheet, .cell = comment.cell};
      comments.push_back({.place = place, .field = field_at(binding, place), .text = comment.text});
    }
  }
  return comments;
}

}  // namespace

ImprovementSheet read_sheet(const bind::Binding& binding, const workbook::Workbook& workbook) {
  ImprovementSheet sheet;
  // Without a form there is nothing to read.
  if (binding.recognition.form == nullptr) {
    return sheet;
  }
  const FieldReader reader(binding, workbook);
  sheet.fiscal_year = binding.fiscal_year;
  sheet.first_day = workbook.first_day;
  sheet.header = read_header(reader);
  if (sheet.header.marked.size() == 1) {
    sheet.stage = sheet.header.marked.front();
  }
  for (const auto& page : pages_with_header(*binding.recognition.form)) {
    sheet.repeated_headers.push_back(read_header(reader, page));
  }
  sheet.texts.issues = reader.read("text.issues");
  sheet.texts.purpose = reader.read("text.purpose");
  sheet.texts.activities = reader.read("text.activities");
  sheet.texts.results = reader.read("text.results");
  sheet.texts.challenges = reader.read("text.challenges");
  sheet.texts.measures = reader.read("text.measures");
  sheet.indicators = read_indicators(reader);
  sheet.plan = read_plan(reader);
  for (std::size_t i = 0; i < years; ++i) {
    sheet.cost.at(i) = read_cost(reader, reader.year(i));
  }
  sheet.analyses = read_analyses(reader);
  sheet.subprojects = read_subprojects(reader);
  sheet.comments = read_comments(binding, workbook);
  return sheet;
}

}  // namespace tenken::record
