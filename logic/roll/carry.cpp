// SPDX-License-Identifier: MPL-2.0
// What of last year's sheet goes into which field of the new form.
#include "logic/roll/carry.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "logic/fill/id_pattern.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/prose/change_notes.hpp"
#include "logic/roll/close_up.hpp"
#include "logic/roll/next_values.hpp"
#include "logic/roll/next_year.hpp"
#include "logic/roll/reasons.hpp"

namespace tenken::roll {
namespace {

using message::msg;
using record::Field;

/// Whether a formula that reads these gives what a person typed instead: not where one of them is a
/// text such as 45以下, whose verdict only a person can tell.
bool can_be_computed(const Field& previous, const Field& current) {
  const auto reads = [](const Field& field) {
    return !field.cell_error() && !field.reading.is_text();
  };
  return reads(previous) && reads(current);
}

class Rolling {
 public:
  Rolling(const record::ImprovementSheet& sheet, const form::Definition& form,
          const fill::Look& look, const Answers& answers)
      : sheet_(sheet), form_(form), answers_(answers), next_(FormFields(form, look)) {}

  Carried all() && {
    header(sheet_.header);
    texts();
    indicators();
    plan();
    costs();
    for (const record::Header& repeated : sheet_.repeated_headers) header(repeated);
    results();
    subprojects();
    return std::move(next_).result();
  }

 private:
  [[nodiscard]] bool drops(const std::string& record) const {
    return answers_.drop.contains(record);
  }

  void leave_all(const auto& row, Done done) {
    record::for_each_member(row, [&](const record::MemberName& name, const Field& field) {
      if (!name.shared) next_.leave(field, done);
    });
  }

  void header(const record::Header& header);
  void stage(const record::Header& header);
  void texts();
  void text(const Field& field);
  void indicators();
  void indicator(const record::Indicator& indicator);
  void plan();
  void goal(const record::PlanGoal& goal, const std::string& to);
  void costs();
  void total(const record::CostRow& row);
  void results();
  void analysis(const record::Analysis& analysis);
  void subprojects();
  void subproject(const record::SubProject& part, std::size_t position, const std::string& to,
                  const ClosedUp& closed_up);

  const record::ImprovementSheet& sheet_;
  const form::Definition& form_;
  const Answers& answers_;
  NextValues next_;
};

void Rolling::header(const record::Header& header) {
  const bool is_first = header.page.empty();
  std::vector<std::string> parts;
  for (const Field& part : header.project_number_parts) parts.push_back(part.text());
  // Where the new form has other cells for it, they are filled as far as the words go.
  if (parts.size() == 1) parts = {header.project_number.text()};
  if (parts.empty()) {
    next_.take(header.project_number, header.project_number.id, Done::kept, is_first);
  } else {
    next_.put_parts(header.project_number, header.project_number.id, std::move(parts), Done::kept,
                    is_first);
  }
  next_.put(header.fiscal_year, header.fiscal_year.id, one_year_later(header.fiscal_year.cell),
            Done::advanced);
  stage(header);
  for (const Field* field : {&header.project_name, &header.department, &header.division,
                             &header.period, &header.email}) {
    next_.take(*field, field->id, Done::kept, is_first);
  }
  const prose::Period& period = header.project_period;
  if (is_first && period.kind == prose::PeriodKind::years && period.end &&
      *period.end < form_.fiscal_year) {
    next_.remark(msg("実施期間が「{1}」で終わっています。事業が続くのであれば、直してください。",
                     header.period.text()));
  }
}

void Rolling::stage(const record::Header& header) {
  if (form_.stages.empty()) return next_.leave(header.stage, Done::dropped);
  // A year begins with the first one.
  const std::string& first = form_.stages.front().label;
  const auto is_stage = [&](const form::FieldPlace& place) { return place.id == header.stage.id; };
  bool has_boxes = false;
  for (const form::Page& page : form_.pages) {
    const auto place = std::ranges::find_if(page.fields, is_stage);
    has_boxes = has_boxes || (place != page.fields.end() && place->parts.size() > 1);
  }
  std::string text = first;
  if (!has_boxes) {
    text.clear();
    for (const form::Stage& stage : form_.stages) {
      if (!text.empty()) text += "　";
      text += fill::marked(stage.label, stage.label == first);
    }
  }
  if (header.stage.blank() || header.stage.cell_error()) {
    next_.add(header.stage.id, text);
  } else {
    next_.put(header.stage, header.stage.id, workbook::text_cell(text), Done::advanced);
  }
}

void Rolling::text(const Field& field) {
  prose::WithoutNotes rest = prose::without_change_notes(field.text());
  for (std::string& note : rest.notes) next_.leave_note(field, std::move(note));
  next_.put(field, field.id, workbook::text_cell(std::move(rest.text)), Done::kept, true);
}

void Rolling::texts() {
  text(sheet_.texts.issues);
  text(sheet_.texts.purpose);
  text(sheet_.texts.activities);
}

void Rolling::indicators() {
  for (const record::Indicator& each : sheet_.indicators) {
    if (!each.in_use) continue;
    if (drops("indicator." + each.no)) {
      leave_all(each, Done::dropped);
    } else {
      indicator(each);
    }
  }
  carry_reasons(sheet_, answers_, next_);
}

void Rolling::indicator(const record::Indicator& indicator) {
  for (const Field* field : {&indicator.number, &indicator.name, &indicator.unit}) {
    next_.take(*field, field->id, Done::kept, field != &indicator.number);
  }
  for (std::size_t year = indicator.actual.size(); year-- > 0;) {
    next_.take(indicator.actual.at(year), indicator.actual.at(year).id, Done::moved);
    const Field& trend = indicator.trend.at(year);
    const bool typed_for_want_of_numbers =
        year == 0 && trend.typed() &&
        !can_be_computed(indicator.actual.at(1), indicator.actual.at(0));
    if (typed_for_want_of_numbers) {
      next_.put_over(trend, trend.id);
    } else {
      next_.take(trend, trend.id, Done::moved);
    }
  }
  // A form may have a column for last year's target.
  if (next_.fields().has(indicator.target.id)) {
    next_.take(indicator.target, indicator.target.id, Done::moved);
  } else {
    next_.leave(indicator.target, Done::emptied);
  }
  next_.leave(indicator.status, Done::emptied);
  for (const Field* field : {&indicator.direction, &indicator.tolerance, &indicator.baseline}) {
    next_.take(*field, field->id, Done::kept, true);
  }
}

void Rolling::plan() {
  int next = 0;
  for (std::size_t i = 0; i < sheet_.plan.size(); ++i) {
    const record::PlanGoal& each = sheet_.plan[i];
    if (!each.in_use) continue;
    if (drops("plan." + std::to_string(i + 1))) {
      leave_all(each, Done::dropped);
    } else {
      goal(each, "plan." + std::to_string(++next) + ".");
    }
  }
}

void Rolling::goal(const record::PlanGoal& goal, const std::string& to) {
  next_.take(goal.number, to + "no", Done::kept, true);
  next_.take(goal.area, to + "area", Done::kept, true);
  next_.take(goal.goal, to + "goal", Done::kept, true);
  next_.take(goal.unit, to + "unit", Done::kept, true);
  next_.leave(goal.recent.front().year, Done::dropped);
  next_.leave(goal.recent.front().value, Done::dropped);
  for (std::size_t i = 1; i < goal.recent.size(); ++i) {
    const std::string column = to + "recent." + std::to_string(i) + ".";
    next_.take(goal.recent.at(i).year, column + "year", Done::moved);
    next_.take(goal.recent.at(i).value, column + "value", Done::moved);
  }
  const record::PlanGoal::Recent& last = goal.recent.back();
  if (last.when) {
    next_.put(last.year, to + "recent." + std::to_string(goal.recent.size()) + ".year",
              one_year_later(last.year.cell), Done::advanced);
  }
  next_.take(goal.target.year, to + "target.year", Done::kept, true);
  next_.take(goal.target.value, to + "target.value", Done::kept, true);
}

void Rolling::costs() {
  for (const record::CostRow& row : sheet_.cost) {
    record::for_each_member(row, [&](const record::MemberName& name, const Field& field) {
      if (name.text == "total") {
        total(row);
      } else {
        next_.take(field, field.id, Done::moved);
      }
    });
  }
}

/// The form's formula gives it, but for one that last year's sheet said otherwise: what was
/// published stays, and the check tells of it again.
void Rolling::total(const record::CostRow& row) {
  const auto said = row.total.number();
  double sum = 0;
  bool any = false;
  for (const Field* part : {&row.carried, &row.initial, &row.supplementary}) {
    any = any || !part->blank();
    sum += part->part().value_or(0);
  }
  const bool agrees = said ? any && kpi::equal(*said, sum) : row.total.blank();
  if (agrees || !next_.fields().computes(row.total.id)) {
    next_.take(row.total, row.total.id, Done::moved);
  } else {
    next_.put_over(row.total, row.total.id);
  }
}

void Rolling::results() {
  next_.leave(sheet_.texts.results, Done::emptied);
  for (const record::Analysis& each : sheet_.analyses) {
    if (each.in_use || !each.name.blank()) analysis(each);
  }
  next_.leave(sheet_.texts.challenges, Done::emptied);
  next_.leave(sheet_.texts.measures, Done::emptied);
}

void Rolling::analysis(const record::Analysis& analysis) {
  if (drops("indicator." + analysis.no)) return leave_all(analysis, Done::dropped);
  const bool goes_on = std::ranges::any_of(sheet_.indicators, [&](const auto& indicator) {
    return indicator.in_use && indicator.no == analysis.no;
  });
  for (const Field* field :
       {&analysis.number, &analysis.name, &analysis.trend[1], &analysis.trend.front()}) {
    if (goes_on) {
      next_.take(*field, field->id, Done::kept);
    } else {
      next_.leave(*field, Done::dropped);
    }
  }
  next_.leave(analysis.status, Done::emptied);
  next_.leave(analysis.text, Done::emptied);
}

void Rolling::subprojects() {
  const ClosedUp closed_up(sheet_.subprojects, answers_);
  int next = 0;
  for (std::size_t i = 0; i < sheet_.subprojects.size(); ++i) {
    const record::SubProject& each = sheet_.subprojects[i];
    if (!each.in_use) continue;
    if (drops("subproject." + std::to_string(i + 1))) {
      leave_all(each, Done::dropped);
      for (const record::Activity& activity : each.activities) leave_all(activity, Done::dropped);
    } else {
      subproject(each, i, "subproject." + std::to_string(++next) + ".", closed_up);
    }
  }
}

void Rolling::subproject(const record::SubProject& part, std::size_t position,
                         const std::string& to, const ClosedUp& closed_up) {
  const auto take_number = [&](const Field& number, const std::string& id) {
    if (const auto closed = closed_up.number(number)) {
      next_.put(number, id, *closed, Done::kept);
    } else {
      next_.take(number, id, Done::kept);
    }
  };
  take_number(part.number, to + "no");
  next_.take(part.name, to + "name", Done::kept, true);
  const std::string prefix = "subproject." + std::to_string(position + 1) + ".";
  for (std::size_t year = part.settled.size(); year-- > 0;) {
    const Field& settled = part.settled.at(year);
    const std::size_t last_dot = settled.id.rfind('.');
    next_.take(settled, to + "settled" + settled.id.substr(last_dot), Done::moved);
  }
  int next = 0;
  for (std::size_t i = 0; i < part.activities.size(); ++i) {
    const record::Activity& activity = part.activities[i];
    if (!activity.in_use) continue;
    if (drops(prefix + "activity." + std::to_string(i + 1))) {
      leave_all(activity, Done::dropped);
      continue;
    }
    const std::string id = to + "activity." + std::to_string(++next) + ".";
    take_number(activity.number, id + "no");
    next_.take(activity.name, id + "name", Done::kept, true);
    next_.take(activity.method, id + "method", Done::kept, true);
    next_.take(activity.outline, id + "outline", Done::kept, true);
    next_.leave(activity.output, Done::emptied);
  }
}

}  // namespace

Carried carry(const record::ImprovementSheet& sheet, const form::Definition& form,
              const fill::Look& look, const Answers& answers) {
  return Rolling(sheet, form, look, answers).all();
}

}  // namespace tenken::roll
