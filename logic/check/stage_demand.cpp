// SPDX-License-Identifier: MPL-2.0
// What the stage in force demands: the one place where that is asked.
#include "logic/check/stage_demand.hpp"

#include <algorithm>
#include <string>

namespace tenken::check {
namespace {

std::vector<form::FieldPattern> cut(const std::vector<std::string>& patterns, int fiscal_year) {
  std::vector<form::FieldPattern> result;
  result.reserve(patterns.size());
  for (const std::string& pattern : patterns) result.emplace_back(pattern, fiscal_year);
  return result;
}

bool any_matches(const std::vector<form::FieldPattern>& patterns, const form::Segments& id) {
  return std::ranges::any_of(patterns, [&](const auto& pattern) { return pattern.matches(id); });
}

}  // namespace

StageDemand::StageDemand(const Subject& subject)
    : stage_(subject.form.find_stage(subject.sheet.stage)) {
  const int fiscal_year = subject.sheet.fiscal_year;
  if (stage_ != nullptr) {
    required_ = {cut(stage_->required, fiscal_year)};
    unwanted_ = cut(stage_->unwanted, fiscal_year);
  } else if (subject.sheet.stage.empty()) {
    for (const form::Stage& stage : subject.form.stages) {
      required_.push_back(cut(stage.required, fiscal_year));
    }
  }
}

bool StageDemand::wants(std::string_view id) const {
  const form::Segments segments(id);
  return !required_.empty() && std::ranges::all_of(required_, [&](const Patterns& patterns) {
    return any_matches(patterns, segments);
  });
}

bool StageDemand::rejects(std::string_view id) const {
  return any_matches(unwanted_, form::Segments(id));
}

}  // namespace tenken::check
