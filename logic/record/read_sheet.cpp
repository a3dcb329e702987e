// SPDX-License-Identifier: MPL-2.0
// The whole record put together, and what is read across its sections.
#include <algorithm>
#include <string>
#include <string_view>

#include "logic/compute/stale.hpp"
#include "logic/prose/year_of_time.hpp"
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
  } else if (reading.kind == text::YearKind::unreadable) {
    column.when = prose::year_of_time(column.year.text());
    column.year_unreadable = !column.when && !means_every_year(column.year.text());
  }
}

std::vector<PlanGoal> read_plan(const FieldReader& reader) {
  std::vector<PlanGoal> plan;
  for (const auto& row : reader.rows_of("plan")) {
    PlanGoal& goal = plan.emplace_back();
    reader.read_members(goal, "plan." + row + ".");
    goal.in_use = any_typed(goal);
    goal.period = prose::read_goal_period(goal.goal.text());
    for (auto& recent : goal.recent) read_year(recent);
    read_year(goal.target);
  }
  return plan;
}

std::vector<SubProject> read_subprojects(const FieldReader& reader) {
  std::vector<SubProject> subprojects;
  for (const auto& row : reader.rows_of("subproject")) {
    const std::string prefix = "subproject." + row + ".";
    SubProject& subproject = subprojects.emplace_back();
    reader.read_members(subproject, prefix);
    subproject.in_use = any_typed(subproject);
    const std::string activities = prefix + "activity";
    for (const auto& inner : reader.rows_of(activities)) {
      Activity& activity = subproject.activities.emplace_back();
      reader.read_members(activity, activities + "." + inner + ".");
      activity.in_use = any_typed(activity);
      subproject.in_use = subproject.in_use || activity.in_use;
    }
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

Texts read_texts(const FieldReader& reader) {
  Texts texts;
  std::string no_unit;
  const auto read = [&](const MemberName& name, Field& field) {
    field = reader.read_member("text.", name, no_unit);
  };
  for_each_plan_text(texts, read);
  for_each_result_text(texts, read);
  for_each_outlook_text(texts, read);
  return texts;
}

std::vector<StaleField> read_stale(const bind::Binding& binding,
                                   const workbook::Workbook& workbook) {
  std::vector<workbook::Location> places;
  for (const auto& formula : binding.layout.formulas) places.push_back(formula.cell);
  std::vector<StaleField> stale;
  for (auto& found : compute::stale_results(workbook, places)) {
    stale.push_back({.id = field_at(binding, found.place),
                     .place = found.place,
                     .stored = workbook.at(found.place),
                     .right = std::move(found.right)});
  }
  return stale;
}

bool has_stage_boxes(const form::Definition& form) {
  return std::ranges::any_of(form.pages, [](const form::Page& page) {
    return std::ranges::any_of(page.fields, [](const form::FieldPlace& field) {
      return field.kind == form::FieldKind::stage;
    });
  });
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
  } else if (const auto& form = *binding.recognition.form;
             form.stages.size() == 1 && !has_stage_boxes(form)) {
    sheet.stage = form.stages.front().key;
  }
  for (const auto& page : pages_with_header(*binding.recognition.form)) {
    sheet.repeated_headers.push_back(read_header(reader, page));
  }
  sheet.texts = read_texts(reader);
  sheet.indicators = read_indicators(reader);
  sheet.plan = read_plan(reader);
  for (std::size_t i = 0; i < years; ++i) {
    reader.read_members(sheet.cost.at(i), "cost." + reader.year(i) + ".");
  }
  sheet.analyses = read_analyses(reader);
  sheet.subprojects = read_subprojects(reader);
  sheet.comments = read_comments(binding, workbook);
  sheet.stale = read_stale(binding, workbook);
  return sheet;
}

}  // namespace tenken::record
