// SPDX-License-Identifier: MPL-2.0
// What the stage in force demands: the one place where that is asked.
#include "logic/check/stage_demand.hpp"

#include <algorithm>
#include <string>

namespace tenken::check {

StageDemand::StageDemand(const Subject& subject)
    : stage_(subject.form.find_stage(subject.sheet.stage)),
      fiscal_year_(subject.sheet.fiscal_year) {
  if (stage_ != nullptr) {
    possible_ = {stage_};
  } else if (subject.sheet.stage.empty()) {
    for (const form::Stage& stage : subject.form.stages) possible_.push_back(&stage);
  }
}

bool StageDemand::wants(std::string_view id) const {
  return !possible_.empty() && std::ranges::all_of(possible_, [&](const form::Stage* stage) {
    return any_matches(stage->required, id);
  });
}

bool StageDemand::rejects(std::string_view id) const {
  return stage_ != nullptr && any_matches(stage_->unwanted, id);
}

bool StageDemand::any_matches(const std::vector<std::string>& patterns, std::string_view id) const {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return form::matches_pattern(pattern, id, fiscal_year_);
  });
}

}  // namespace tenken::check
