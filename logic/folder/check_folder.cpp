// SPDX-License-Identifier: MPL-2.0
// Many workbooks, each checked by itself and beside the others, in their order.
#include "logic/folder/check_folder.hpp"

#include "logic/files/read_workbook.hpp"

namespace tenken::folder {

WorkbookChecker::WorkbookChecker(const Inputs& inputs, std::vector<const FormSet*> form_sets,
                                 CheckOptions options)
    : inputs_(inputs), form_sets_(std::move(form_sets)), options_(std::move(options)) {}

report::Outcome WorkbookChecker::check(std::size_t index, const check::Result* other_stage) const {
  const Input& input = inputs_.items[index];
  if (!input.problem.empty()) {
    return {.file = input.path, .result = {}, .problem = input.problem};
  }
  files::ReadResult read = files::read_workbook(input.path);
  if (!read.workbook) {
    return {.file = input.path, .result = {}, .problem = std::move(read.problem)};
  }
  check::Options options{
      .stage = options_.stage, .to_waive = false, .last_year = nullptr, .other_stage = other_stage};
  check::Result result = check::read(*read.workbook, forms(index), options);
  const auto last = options_.last_year != nullptr ? options_.last_year->of(result) : std::nullopt;
  if (last) options.last_year = &*last;
  check::judge(result, *read.workbook, options);
  return {.file = input.path,
          .result = std::move(result),
          .problem = {},
          .without_result = read.without_result.size(),
          .worked_out = read.worked_out};
}

const std::vector<form::Definition>& WorkbookChecker::forms(std::size_t index) const {
  return form_sets_[index]->definitions;
}

bool WorkbookChecker::is_held_against_others() const {
  return options_.last_year != nullptr || inputs_.items.size() > 1;
}

const check::SheetSet* WorkbookChecker::last_years_sheets() const {
  return options_.last_year != nullptr ? &options_.last_year->sheets() : nullptr;
}

bool WorkbookSet::compare(std::size_t index, report::Outcome& outcome, check::SheetFacts facts) {
  bool found = false;
  if (const check::SheetFacts* other = sheets_.other_stage(facts)) {
    if (const auto sheet = read_sheet(other->file, checker_.forms(index))) {
      report::Outcome beside = checker_.check(index, &*sheet);
      // Unless it became unreadable meanwhile.
      if (beside.result && beside.result->recognised()) {
        outcome = std::move(beside);
        found = true;
      }
    }
  }
  check::Result& result = *outcome.result;
  const std::size_t before = result.findings.size();
  check::add_set_findings(result, facts, sheets_, checker_.last_years_sheets(), stages_);
  sheets_.add(std::move(facts));
  return found || result.findings.size() != before;
}

}  // namespace tenken::folder
