// SPDX-License-Identifier: MPL-2.0
// What many workbooks come to together.
#include "logic/report/tally.hpp"

#include <numeric>

#include "logic/text/fold.hpp"

namespace tenken::report {

std::size_t GroupTally::of(view::Status status) const {
  return workbooks.at(static_cast<std::size_t>(status));
}

std::size_t GroupTally::all() const {
  return std::accumulate(workbooks.begin(), workbooks.end(), std::size_t{0});
}

void GroupTally::add(const GroupTally& other) {
  if (name.empty()) name = other.name;
  for (std::size_t i = 0; i < workbooks.size(); ++i) workbooks.at(i) += other.workbooks.at(i);
  counts.add(other.counts);
}

Tally Tally::of(const Outcome& outcome) {
  Tally tally;
  tally.total.workbooks.at(static_cast<std::size_t>(status(outcome))) = 1;
  tally.with_findings = !outcome.result || !outcome.result->findings.empty() ? 1 : 0;
  tally.with_notice_only = tally.with_findings == 0 && !notice(outcome).empty() ? 1 : 0;
  if (outcome.result) {
    tally.total.counts = view::count(*outcome.result);
    for (const check::Finding& finding : outcome.result->findings) {
      RuleTally& rule = tally.rules[finding.rule->id];
      rule.workbooks = 1;
      rule.counts.add(finding);
    }
  }
  GroupTally group = tally.total;
  group.name = department(outcome);
  std::string key = text::fold(group.name);
  tally.departments.emplace(std::move(key), std::move(group));
  return tally;
}

void Tally::add(const Tally& other) {
  total.add(other.total);
  with_findings += other.with_findings;
  with_notice_only += other.with_notice_only;
  for (const auto& [id, more] : other.rules) {
    RuleTally& rule = rules[id];
    rule.workbooks += more.workbooks;
    rule.counts.add(more.counts);
  }
  for (const auto& [key, more] : other.departments) departments[key].add(more);
}

}  // namespace tenken::report
