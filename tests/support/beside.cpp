// SPDX-License-Identifier: MPL-2.0
// Workbooks that the clean sample is held against: last year's, another stage's, another one's.
#include "tests/support/beside.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "logic/check/checker.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

/// A line of a list of values.
std::string line(const std::string& id, const record::Field& field) {
  const std::string text = field.cell.type == workbook::CellType::number
                               ? workbook::plain_digits(field.cell.number)
                               : field.text();
  std::string value;
  for (const char c : text) value += c == '\n' ? "\n| " : std::string(1, c);
  return value == text ? id + " = " + text + "\n" : id + " =\n| " + value + "\n";
}

/// Lines of a list of values, by field.
using Lines = std::vector<std::pair<std::string, std::string>>;

/// What the clean sample says of last year and the year before, and of the plan's goals.
Lines known_last_year() {
  const workbook::Workbook clean = sample("clean");
  const check::Result result = check::read(clean, {&nagano(), 1});
  Lines lines;
  const auto add = [&](const record::Field& field) {
    if (!field.exists() || field.blank() || field.cell.has_formula()) return;
    lines.emplace_back(field.id, line(field.id, field));
  };
  for (const record::Indicator& indicator : result.sheet.indicators) {
    add(indicator.actual[1]);
    add(indicator.actual[2]);
  }
  for (std::size_t year = 1; year < record::years; ++year) {
    const record::CostRow& row = result.sheet.cost.at(year);
    for (const record::Field* field : {&row.carried, &row.initial, &row.supplementary,
                                       &row.general_fund, &row.settled, &row.staff}) {
      add(*field);
    }
    for (const record::SubProject& part : result.sheet.subprojects) add(part.settled.at(year));
  }
  for (std::size_t n = 0; n < result.sheet.plan.size(); ++n) {
    const record::PlanGoal& goal = result.sheet.plan[n];
    if (!goal.in_use) continue;
    add(goal.target.year);
    // It began this year.
    const std::string id = "plan." + std::to_string(n + 1) + ".recent.3.value";
    lines.emplace_back(id, line(id, goal.recent[1].value));
  }
  return lines;
}

}  // namespace

fill::FilledForm last_years_form(const std::string& changes) {
  static const Lines known = known_last_year();
  std::string lines;
  for (const auto& [id, text] : known) {
    if (("\n" + changes).find("\n" + id + " ") == std::string::npos) lines += text;
  }
  return filled_sample(lines + changes, nagano().fiscal_year - 1);
}

workbook::Workbook last_years_sample(const std::string& changes) {
  workbook::Workbook workbook = fill::to_workbook(last_years_form(changes));
  workbook.file = "前年度.ods";
  return workbook;
}

workbook::Workbook sample_at_stage(const std::string& stage, const std::string& changes) {
  const form::Stage* const found = nagano().find_stage(stage);
  if (found == nullptr) throw std::runtime_error("no stage: " + stage);
  workbook::Workbook workbook = changed_sample("header.stage = " + found->label + "\n" + changes);
  workbook.file = found->label + ".ods";
  return workbook;
}

check::StageOverview stages_of_department(const std::string& stage,
                                          const std::vector<check::SheetFacts>& own) {
  check::StageOverview overview;
  check::SheetFacts other = check::facts_of(check::read(sample("clean"), {&nagano(), 1})).value();
  for (const char* number : {"070602", "070603", "070604"}) {
    other.number = number;
    other.name = "ほかの事業" + other.number;
    for (const std::string& each : {std::string("request"), stage}) {
      other.stage = each;
      overview.add(other);
    }
  }
  for (const check::SheetFacts& facts : own) overview.add(facts);
  return overview;
}

}  // namespace tenken::test
