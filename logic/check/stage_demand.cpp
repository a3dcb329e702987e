// SPDX-License-Identifier: MPL-2.0
// What the stage in force demands: the one place where that is asked.
#include "logic/check/stage_demand.hpp"

#include <algorithm>

namespace tenken::check {
StageDemand::StageDemand(const Subject& subject)
    : stage_(subject.form.find_stage(subject.sheet.stage)) {
  const int fiscal_year = subject.sheet.fiscal_year;
  if (stage_ != nullptr) {
    required_.emplace_back(stage_->required, fiscal_year);
    unwanted_.emplace(stage_->unwanted, fiscal_year);
  } else if (subject.sheet.stage.empty()) {
    for (const form::Stage& stage : subject.form.stages) {
      required_.emplace_back(stage.required, fiscal_year);
    }
  }
}

bool StageDemand::wants(std::string_view id) const {
  const form::Segments segments(id);
  return !required_.empty() && std::ranges::all_of(required_, [&](const auto& patterns) {
    return patterns.match(segments);
  });
}

bool StageDemand::rejects(std::string_view id) const {
  return unwanted_ && unwanted_->match(form::Segments(id));
}

}  // namespace tenken::check
