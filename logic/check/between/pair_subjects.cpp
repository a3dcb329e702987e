// SPDX-License-Identifier: MPL-2.0
// What a rule is given that holds a sheet against another of the same project.
#include "logic/check/between/pair_subjects.hpp"

#include <algorithm>

#include "logic/check/between/alike.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

bool are_one_project(const record::Header& a, const record::Header& b) {
  if (a.project_name.blank() || b.project_name.blank()) return false;
  if (text::same_folded(a.project_name.text(), b.project_name.text())) return true;
  return !a.project_number.blank() &&
         text::same_folded(a.project_number.text(), b.project_number.text()) &&
         names_are_alike(a.project_name.text(), b.project_name.text());
}

}  // namespace

bool is_last_years(const Subject& now, const Subject& before) {
  const record::Header& header = now.sheet.header;
  const record::Header& last = before.sheet.header;
  // Where the pages' titles contradict each other, the tables may be another year's.
  return header.year && last.year && *last.year + 1 == *header.year &&
         before.sheet.fiscal_year + 1 == now.sheet.fiscal_year && are_one_project(header, last);
}

bool are_stages_of_one_year(const Subject& now, const Subject& other) {
  return now.sheet.header.year && now.sheet.header.year == other.sheet.header.year &&
         now.sheet.fiscal_year == other.sheet.fiscal_year && !now.sheet.stage.empty() &&
         !other.sheet.stage.empty() && now.sheet.stage != other.sheet.stage &&
         are_one_project(now.sheet.header, other.sheet.header);
}

bool own_year_is_final(const form::Definition& form, std::string_view stage) {
  const form::Stage* const found = form.find_stage(stage);
  return found == nullptr ||
         std::ranges::find(found->unwanted, "cost.{0}.settled") == found->unwanted.end();
}

std::size_t stage_order(const Subject& subject) {
  const auto& stages = subject.form.stages;
  const form::Stage* stage = subject.form.find_stage(subject.sheet.stage);
  return stage == nullptr ? stages.size() : static_cast<std::size_t>(stage - stages.data());
}

}  // namespace tenken::check
