// SPDX-License-Identifier: MPL-2.0
// The rules on many sheets, run for one of them.
#include <algorithm>
#include <iterator>

#include "logic/check/between/sheet_set.hpp"
#include "logic/check/run_rules.hpp"

namespace tenken::check {

void add_set_findings(Result& result, const SheetFacts& facts, const SheetSet& earlier,
                      const SheetSet* last_year, const StageOverview* stages) {
  const Subject now{
      .sheet = result.sheet, .binding = result.binding, .form = *result.binding.recognition.form};
  const SetSubject subject{.now = now,
                           .facts = facts,
                           .earlier = earlier,
                           .last_year = last_year,
                           .stages = stages,
                           .others = &result.others};
  std::vector<Finding> more = run_rules(subject, now.form, any_rule);
  if (more.empty()) return;
  std::ranges::move(more, std::back_inserter(result.findings));
  result.findings = in_reading_order(std::move(result.findings));
  identify(result.findings, result.sheet_names);
}

}  // namespace tenken::check
