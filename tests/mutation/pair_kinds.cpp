// SPDX-License-Identifier: MPL-2.0
// Mistakes that only show beside another workbook: last year's sheet, another stage's, another file
// of the folder.
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

#include "logic/check/between/sheet_set.hpp"
#include "tests/mutation/mutant.hpp"
#include "tests/support/beside.hpp"
#include "tests/support/recalculate.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

using record::Field;
using workbook::Workbook;

constexpr const char* stage = "supplementary";

std::span<const form::Definition> forms() { return {&nagano(), 1}; }

Original original_of(Workbook workbook) {
  Original made{.workbook = std::move(workbook), .result = {}};
  made.result = check::check(made.workbook, forms());
  return made;
}

const Original& last_year() {
  static const Original made = original_of(last_years_sample());
  return made;
}

const Original& other_stage() {
  static const Original made = original_of(sample_at_stage(stage));
  return made;
}

check::Options with_last_year(const check::Result& sheet) {
  check::Options options;
  options.last_year = &sheet;
  return options;
}

check::Options with_stage(const check::Result& sheet) {
  check::Options options;
  options.other_stage = &sheet;
  return options;
}

// This year's sheet is the mutant, and the other one right; or the other way round.

check::Result beside_last_year(const Workbook& now) {
  return check::check(now, forms(), with_last_year(last_year().result));
}

check::Result clean_beside_last_year(const Workbook& before) {
  const check::Result read = check::read(before, forms());
  return check::check(original().workbook, forms(), with_last_year(read));
}

check::Result beside_stage(const Workbook& now) {
  return check::check(now, forms(), with_stage(other_stage().result));
}

check::Result clean_beside_stage(const Workbook& other) {
  const check::Result read = check::read(other, forms());
  return check::check(original().workbook, forms(), with_stage(read));
}

/// The clean sample as the second file of a folder.
check::Result clean_behind(const Workbook& other) {
  check::Result result = check::check(original().workbook, forms());
  check::SheetSet earlier;
  if (auto facts = check::facts_of(check::read(other, forms()))) earlier.add(std::move(*facts));
  add_set_findings(result, check::facts_of(result).value(), earlier, nullptr);
  return result;
}

/// The clean sample, and a folder of last year's sheets with this one in it.
check::Result clean_beside_folder(const Workbook& before) {
  check::Result result = check::check(original().workbook, forms());
  check::SheetSet last;
  if (auto facts = check::facts_of(check::read(before, forms()))) last.add(std::move(*facts));
  add_set_findings(result, check::facts_of(result).value(), {}, &last);
  return result;
}

/// The clean sample in a folder in which its department's other projects have sheets of 当初要求,
/// and this one is the project's own.
check::Result clean_in_department(const Workbook& request) {
  check::Result result = check::check(original().workbook, forms());
  const check::SheetFacts facts = check::facts_of(result).value();
  std::vector<check::SheetFacts> own = {facts};
  if (auto other = check::facts_of(check::read(request, forms()))) own.push_back(std::move(*other));
  const check::StageOverview stages = stages_of_department(facts.stage, own);
  add_set_findings(result, facts, {}, nullptr, &stages);
  return result;
}

/// The kind of this name of a workbook by itself.
const Kind& named(std::string_view name) {
  for (const auto& kinds : {amount_kinds(), typing_kinds(), text_kinds()}) {
    for (const Kind& kind : kinds) {
      if (kind.name == name) return kind;
    }
  }
  throw std::runtime_error("no kind " + std::string(name));
}

void off_by_one(const Original& original, const Emit& emit) {
  named("off-by-one").make(original, emit);
}
void digits_swapped(const Original& original, const Emit& emit) {
  named("digits-swapped").make(original, emit);
}
void no_value(const Original& original, const Emit& emit) {
  named("no-value").make(original, emit);
}

void last_year_off_by_one(const Original& /*original*/, const Emit& emit) {
  off_by_one(last_year(), emit);
}
void last_year_no_value(const Original& /*original*/, const Emit& emit) {
  no_value(last_year(), emit);
}
void stage_off_by_one(const Original& /*original*/, const Emit& emit) {
  off_by_one(other_stage(), emit);
}
void stage_no_value(const Original& /*original*/, const Emit& emit) {
  no_value(other_stage(), emit);
}

/// What is matched by its name.
std::vector<const Field*> names(const record::ImprovementSheet& sheet) {
  std::vector<const Field*> fields;
  for (const record::Indicator& each : sheet.indicators) fields.push_back(&each.name);
  for (const record::PlanGoal& each : sheet.plan) fields.push_back(&each.goal);
  for (const record::SubProject& each : sheet.subprojects) fields.push_back(&each.name);
  std::erase_if(fields, [](const Field* field) { return !field->exists() || field->blank(); });
  return fields;
}

void name_reworded(const Original& /*original*/, const Emit& emit) {
  for (const Field* name : names(last_year().result.sheet)) {
    if (const auto reworded = with_middle_replaced(name->text())) {
      emit(name->id, with_cell(last_year(), *name->place, workbook::text_cell(*reworded)));
    }
  }
}

/// The values of last year's sheet with the indicator's name reworded, and its last actual another.
void reworded_and_changed(const Original& /*original*/, const Emit& emit) {
  for (const record::Indicator& each : last_year().result.sheet.indicators) {
    const auto reworded = with_middle_replaced(each.name.text());
    const Field& actual = each.actual.front();
    if (!reworded || !holds_number(actual)) continue;
    Workbook workbook = last_year().workbook;
    auto& sheet = workbook.sheets[each.name.place->sheet];
    sheet.set(each.name.place->cell, workbook::text_cell(*reworded));
    sheet.set(actual.place->cell, number_like(actual.cell, actual.cell.number + 1));
    recalculate(workbook);
    emit(actual.id, std::move(workbook));
  }
}

/// Last year another indicator had this place and number.
void indicator_replaced(const Original& /*original*/, const Emit& emit) {
  for (const record::Indicator& each : last_year().result.sheet.indicators) {
    const Field& actual = each.actual.front();
    if (each.name.blank() || !holds_number(actual)) continue;
    Workbook workbook = last_year().workbook;
    auto& sheet = workbook.sheets[each.name.place->sheet];
    sheet.set(each.name.place->cell, workbook::text_cell("県民満足度調査の回答割合"));
    sheet.set(actual.place->cell, number_like(actual.cell, actual.cell.number + 1));
    recalculate(workbook);
    emit(each.name.id, std::move(workbook));
  }
}

/// Last year the indicator did not exist.
void indicator_new(const Original& /*original*/, const Emit& emit) {
  for (const record::Indicator& each : last_year().result.sheet.indicators) {
    if (each.name.blank()) continue;
    Workbook workbook = last_year().workbook;
    for (const Field* field : {&each.name, &each.unit, &each.target, &each.actual[0],
                               &each.actual[1], &each.actual[2]}) {
      if (field->exists()) workbook.sheets[field->place->sheet].set(field->place->cell, {});
    }
    recalculate(workbook);
    emit(each.name.id, std::move(workbook));
  }
}

void unit_changed(const Original& /*original*/, const Emit& emit) {
  for (const record::Indicator& each : last_year().result.sheet.indicators) {
    const Field& actual = each.actual.front();
    if (each.unit.blank() || !holds_number(actual)) continue;
    Workbook workbook = last_year().workbook;
    auto& sheet = workbook.sheets[each.unit.place->sheet];
    sheet.set(each.unit.place->cell, workbook::text_cell("千件"));
    sheet.set(actual.place->cell, number_like(actual.cell, actual.cell.number / 1000));
    recalculate(workbook);
    emit(each.unit.id, std::move(workbook));
  }
}

/// Last year's sheet had two indicators in the other order.
void reordered(const Original& /*original*/, const Emit& emit) {
  const auto& indicators = last_year().result.sheet.indicators;
  for (std::size_t i = 0; i + 1 < indicators.size(); ++i) {
    const record::Indicator& a = indicators[i];
    const record::Indicator& b = indicators[i + 1];
    if (a.name.blank() || b.name.blank()) continue;
    Workbook workbook = last_year().workbook;
    const auto swap = [&](const Field& here, const Field& there) {
      workbook.sheets[here.place->sheet].set(here.place->cell, there.cell);
      workbook.sheets[there.place->sheet].set(there.place->cell, here.cell);
    };
    swap(a.name, b.name);
    swap(a.unit, b.unit);
    for (std::size_t year = 0; year < a.actual.size(); ++year) {
      swap(a.actual.at(year), b.actual.at(year));
    }
    recalculate(workbook);
    emit(b.name.id, std::move(workbook));
  }
}

void last_year_gone(const Original& /*original*/, const Emit& emit) {
  emit("nothing", last_years_sample());
  emit("number", last_years_sample("header.project_number = 07 06 02\n"));
  emit("number-and-name", last_years_sample("header.project_number = 07 06 02\n"
                                            "header.project_name = 県立大学運営事業\n"));
  emit("year", original().workbook);
}

/// The sheet of 当初要求 is another one, or it is not there.
void request_gone(const Original& /*original*/, const Emit& emit) {
  const std::string earlier = "request";
  emit("nothing", sample_at_stage(earlier));
  emit("number", sample_at_stage(earlier, "header.project_number = 07 06 99\n"));
  emit("name", sample_at_stage(earlier, "header.project_name = 県立大学運営事業\n"));
  emit("department", sample_at_stage(earlier, "header.department = 健康福祉部\n"));
  emit("without-stage", changed_sample("header.stage =\n"));
  emit("number-and-name", sample_at_stage(earlier,
                                          "header.project_number = 07 06 99\n"
                                          "header.project_name = 県立大学運営事業\n"));
  emit("year", last_years_sample("header.stage = 当初要求\n"));
  emit("stage", original().workbook);
  emit("supplementary", sample_at_stage("supplementary"));
}

void text_replaced(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const Field&, const std::string& text) {
    return with_middle_replaced(text);
  });
}

/// Whole sheets: the first is this one itself, the others are not of its key.
void same_sheet(const Original& original, const Emit& emit) { emit("copy", original.workbook); }

void other_sheet(const Original& /*original*/, const Emit& emit) {
  emit("number", changed_sample("header.project_number = 07 06 02\n"));
  emit("year", last_years_sample());
  for (const form::Stage& each : nagano().stages) {
    if (each.key != original().result.stage()->key) emit(each.key, sample_at_stage(each.key));
  }
}

constexpr std::array<Kind, 20> kinds = {{
    {"off-by-one-last-year", "a number is one too large, and last year's sheet is at hand",
     off_by_one, beside_last_year},
    {"digits-swapped-last-year", "two digits changed places, and last year's sheet is at hand",
     digits_swapped, beside_last_year},
    {"no-value-last-year", "― instead of a number, and last year's sheet is at hand", no_value,
     beside_last_year},
    {"last-years-number", "a number of last year's sheet is one too large", last_year_off_by_one,
     clean_beside_last_year},
    {"last-years-dash", "last year's sheet has ― instead of a number", last_year_no_value,
     clean_beside_last_year},
    {"name-reworded", "last year's sheet words a name differently", name_reworded,
     clean_beside_last_year},
    {"reworded-and-changed", "the same, and its last actual is another one", reworded_and_changed,
     clean_beside_last_year},
    {"indicator-replaced", "last year another indicator had the number", indicator_replaced,
     clean_beside_last_year},
    {"indicator-new", "last year's sheet lacks the indicator", indicator_new,
     clean_beside_last_year},
    {"reordered", "last year's sheet has two indicators in the other order", reordered,
     clean_beside_last_year},
    {"unit-changed", "last year's sheet counts in another unit", unit_changed,
     clean_beside_last_year},
    {"last-years-sheet", "what is changed in last year's sheet, where it is looked for in a folder",
     last_year_gone, clean_beside_folder},
    {"off-by-one-stage", "a number is one too large, and another stage's sheet is at hand",
     off_by_one, beside_stage},
    {"stages-number", "a number of another stage's sheet is one too large", stage_off_by_one,
     clean_beside_stage},
    {"stages-dash", "another stage's sheet has ― instead of a number", stage_no_value,
     clean_beside_stage},
    {"stages-sheet",
     "the sheet of 当初要求, which the department's other projects have, is another", request_gone,
     clean_in_department},
    {"older-number", "another file is the same sheet with another number", off_by_one,
     clean_behind},
    {"older-text", "another file is the same sheet with another character in a text", text_replaced,
     clean_behind},
    {"same-sheet", "another file is the very same sheet", same_sheet, clean_behind},
    {"other-sheet", "another file is of another project, year or stage", other_sheet, clean_behind},
}};

}  // namespace

std::span<const Kind> pair_kinds() { return kinds; }

}  // namespace tenken::test
