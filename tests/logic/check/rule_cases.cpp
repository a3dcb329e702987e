// SPDX-License-Identifier: MPL-2.0
// The cases of tests/data/rules (its README.md describes the notation).
#include "tests/logic/check/rule_cases.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "logic/check/between/sheet_set.hpp"
#include "logic/check/properties/review.hpp"
#include "logic/check/properties/waive.hpp"
#include "logic/submission/submission.hpp"
#include "tests/logic/check/workbook_change.hpp"
#include "tests/support/beside.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

constexpr std::array kinds = {"fires", "silent", "near miss"};

RuleCase begin_case(const std::string& heading, const std::string& path, int line) {
  const std::size_t colon = heading.find(':');
  RuleCase rule_case;
  rule_case.rule = std::filesystem::path(path).stem().string();
  rule_case.kind = heading.substr(0, colon);
  rule_case.line = line;
  if (colon == std::string::npos || std::ranges::find(kinds, rule_case.kind) == kinds.end()) {
    throw std::runtime_error(path + ":" + std::to_string(line) +
                             ": a case begins with fires:, silent: or near miss:");
  }
  rule_case.title = heading.substr(colon + 2);
  return rule_case;
}

std::string after(const std::string& line, const std::string& words) {
  return line.starts_with(words) ? line.substr(words.size()) : std::string();
}

void add_property(RuleCase& rule_case, const std::string& line) {
  const std::string property = after(line, "property ");
  const std::size_t equals = property.find(" = ");
  if (equals == std::string::npos) throw std::runtime_error("not a property: " + line);
  rule_case.properties[property.substr(0, equals)] = property.substr(equals + 3);
}

/// `beside last year`, or, once that is said, `beside field = value`.
void add_beside(RuleCase& rule_case, const std::string& line) {
  const std::string words = after(line, "beside ");
  if (words.find(" = ") != std::string::npos || words.find(" := ") != std::string::npos ||
      words.ends_with(" =")) {
    rule_case.beside.changes += words + "\n";
  } else {
    rule_case.beside.what = words;
  }
}

workbook::Workbook workbook_beside(const Beside& beside) {
  if (beside.what.ends_with("last year")) return last_years_sample(beside.changes);
  if (beside.what.starts_with("stage ")) {
    return sample_at_stage(after(beside.what, "stage "), beside.changes);
  }
  if (beside.what == "stages of a department") return sample_at_stage("request", beside.changes);
  if (beside.what != "set") throw std::runtime_error("not beside: " + beside.what);
  workbook::Workbook workbook = changed_sample(beside.changes);
  workbook.file = "ほかのファイル.ods";
  return workbook;
}

/// The field that `line` changes, with the blank behind it.
std::string changed_field(const std::string& line) { return line.substr(0, line.find(' ') + 1); }

/// A field that is changed again after an earlier step has the later content.
void add_change(RuleCase& rule_case, const std::string& line) {
  std::istringstream earlier(rule_case.changes);
  std::string changes;
  for (std::string old; std::getline(earlier, old);) {
    const bool again = !rule_case.earlier_steps.empty() && !old.starts_with('|') &&
                       changed_field(old) == changed_field(line);
    if (!again) changes += old + "\n";
  }
  rule_case.changes = changes + line + "\n";
}

/// Puts into the document's properties what a waiver or a stamp of that time left there.
void take_step(const EarlierStep& step, workbook::Workbook& workbook) {
  workbook::Workbook earlier = changed_sample(step.changes);
  earlier.properties = workbook.properties;
  const check::Result result = check::check(earlier, {&nagano(), 1});
  if (step.line == "stamp") {
    const check::Stamp stamp = submission::make_stamp(result, "1.0", "2024-05-10T09:30:00+09:00");
    workbook::apply(submission::stamp_edits(stamp, workbook.properties), workbook);
    return;
  }
  if (step.line.starts_with("taken over ")) {
    const std::string property =
        std::string(check::review_prefix) + after(step.line, "taken over ");
    workbook.properties[property] = check::review_marks(result.sheet, "R4").at(property);
    return;
  }
  std::istringstream words(after(step.line, "waive "));
  std::string rule;
  std::string field;
  std::string reason;
  words >> rule >> field;
  std::getline(words >> std::ws, reason);
  const auto finding = std::ranges::find_if(result.findings, [&](const check::Finding& each) {
    return each.rule->id == rule && each.at.field == (field == "-" ? "" : field);
  });
  if (finding == result.findings.end()) throw std::runtime_error("no finding: " + step.line);
  workbook::apply(
      check::waive(result, *finding, {.reason = reason, .by = "財政課 山田", .on = "2024-05-10"},
                   workbook.properties),
      workbook);
}

}  // namespace

bool changes_something(const RuleCase& rule_case) {
  return !rule_case.changes.empty() || !rule_case.workbook_changes.empty() ||
         !rule_case.earlier_steps.empty() || !rule_case.properties.empty() ||
         !rule_case.beside.what.empty();
}

std::vector<RuleCase> read_rule_cases(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + " cannot be read");
  std::vector<RuleCase> cases;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.starts_with("## ")) {
      cases.push_back(begin_case(line.substr(3), path, number));
    } else if (line.empty() || line.starts_with("#")) {
      continue;
    } else if (cases.empty()) {
      throw std::runtime_error(path + ":" + std::to_string(number) + ": stands before any case");
    } else if (line.starts_with("=>")) {
      cases.back().findings.push_back(parse_finding_line(line.substr(2)));
    } else if (is_workbook_change(line)) {
      cases.back().workbook_changes.push_back(line);
    } else if (line.starts_with("beside ")) {
      add_beside(cases.back(), line);
    } else if (line.starts_with("waive ") || line.starts_with("taken over ") || line == "stamp") {
      cases.back().earlier_steps.push_back({.line = line, .changes = cases.back().changes});
    } else if (line.starts_with("property ")) {
      add_property(cases.back(), line);
    } else {
      add_change(cases.back(), line);
    }
  }
  return cases;
}

workbook::Workbook workbook_of(const RuleCase& rule_case) {
  workbook::Workbook workbook = changed_sample(rule_case.changes);
  for (const std::string& change : rule_case.workbook_changes) change_workbook(workbook, change);
  workbook.properties = rule_case.properties;
  for (const EarlierStep& step : rule_case.earlier_steps) take_step(step, workbook);
  return workbook;
}

check::Result other_of(const RuleCase& rule_case) {
  return check::read(workbook_beside(rule_case.beside), {&nagano(), 1});
}

check::Options options_of(const RuleCase& rule_case, const check::Result& other) {
  check::Options options;
  if (rule_case.beside.what == "last year") options.last_year = &other;
  if (rule_case.beside.what.starts_with("stage ")) options.other_stage = &other;
  return options;
}

check::Result result_of(const RuleCase& rule_case) {
  const std::span<const form::Definition> forms{&nagano(), 1};
  const workbook::Workbook workbook = workbook_of(rule_case);
  if (rule_case.beside.what.empty()) return check::check(workbook, forms);
  const check::Result other = other_of(rule_case);
  check::Result result = check::check(workbook, forms, options_of(rule_case, other));
  check::SheetSet others;
  others.add(check::facts_of(other).value());
  const check::SheetSet none;
  if (rule_case.beside.what == "set") {
    add_set_findings(result, check::facts_of(result).value(), others, nullptr);
  } else if (rule_case.beside.what == "folder of last year") {
    add_set_findings(result, check::facts_of(result).value(), none, &others);
  } else if (rule_case.beside.what == "folder of two of last year") {
    check::SheetFacts copy =
        check::facts_of(check::read(last_years_sample(), {&nagano(), 1})).value();
    copy.file = "控え.ods";
    others.add(std::move(copy));
    add_set_findings(result, check::facts_of(result).value(), none, &others);
  } else if (rule_case.beside.what == "stages of a department") {
    const check::SheetFacts facts = check::facts_of(result).value();
    const auto stages = stages_of_department(facts.stage, {facts, check::facts_of(other).value()});
    add_set_findings(result, facts, none, nullptr, &stages);
  }
  return result;
}

}  // namespace tenken::test
