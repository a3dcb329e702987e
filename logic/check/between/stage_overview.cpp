// SPDX-License-Identifier: MPL-2.0
// Which stages' sheets of which projects a folder has.
#include "logic/check/between/stage_overview.hpp"

#include <algorithm>

#include "logic/check/between/alike.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {

void StageOverview::add(const SheetFacts& facts) {
  if (!facts.year || facts.stage.empty() || facts.number.empty()) {
    if (facts.number.empty() && facts.name.empty()) add_unknown();
    if (!facts.number.empty()) vague_.insert(facts.number);
    if (!facts.name.empty()) vague_.insert(facts.name);
    return;
  }
  if (!facts.name.empty()) by_name_[Key(facts.name, *facts.year)].insert(facts.stage);
  Project& project = by_number_[Key(facts.number, *facts.year)];
  project.name = facts.name;
  if (!project.stages.insert(facts.stage).second) return;
  Both& both = departments_[Key(text::fold(facts.department), *facts.year)];
  for (const std::string& other : project.stages) {
    ++both[{facts.stage, other}];
    if (other != facts.stage) ++both[{other, facts.stage}];
  }
}

bool StageOverview::may_have(const SheetFacts& facts, std::string_view stage) const {
  if (unknown_ || vague_.contains(facts.number) || vague_.contains(facts.name)) return true;
  const int year = facts.year.value_or(0);
  const auto project = by_number_.find(Key(facts.number, year));
  if (project != by_number_.end() && project->second.stages.contains(stage)) return true;
  const auto named = by_name_.find(Key(facts.name, year));
  return named != by_name_.end() && named->second.contains(stage);
}

bool StageOverview::may_be_renamed(const SheetFacts& facts, std::string_view stage) const {
  return std::ranges::any_of(by_number_, [&](const auto& each) {
    const auto& [key, other] = each;
    return key.second == facts.year && other.stages.contains(stage) &&
           !other.stages.contains(facts.stage) && names_are_alike(other.name, facts.name);
  });
}

StageOverview::Count StageOverview::in_department(const SheetFacts& facts,
                                                  std::string_view stage) const {
  const auto found = departments_.find(Key(text::fold(facts.department), facts.year.value_or(0)));
  if (found == departments_.end()) return {};
  const auto count_of = [&](std::string_view other) {
    const auto both = found->second.find(std::pair(facts.stage, std::string(other)));
    return both == found->second.end() ? 0 : both->second;
  };
  const std::size_t with = count_of(stage);
  return {.with = with, .without = count_of(facts.stage) - with};
}

}  // namespace tenken::check
