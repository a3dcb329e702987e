// SPDX-License-Identifier: MPL-2.0
// SET005: where a department's sheets of an earlier stage are at hand, that of the project is too.
#include <algorithm>
#include <array>
#include <string>

#include "logic/check/between/sheet_set.hpp"
#include "logic/check/between/stage_overview.hpp"
#include "logic/check/finding.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;

constexpr Option fewest_others = {
    .key = "SET005.others",
    .standard = 3,
    .unit = OptionUnit::none,
    .least = 1,
    .most = 1000,
    .whole = true,
    .title = N_("ほかにいくつの事業がその段階のシートもあるときに知らせるか"),
};
constexpr std::array options = {fewest_others};

/// So many times as many projects have both stages as have only the later one.
constexpr std::size_t times_as_many = 3;

/// That an earlier stage is not there says something only when the others have it.
bool others_have(const SetSubject& subject, const std::string& stage) {
  const auto [with, without] = subject.stages->in_department(subject.facts, stage);
  return static_cast<double>(with) >= subject.now.setting(fewest_others) &&
         with >= times_as_many * without;
}

void stage_missing(const SetSubject& subject, Findings& findings) {
  const SheetFacts& facts = subject.facts;
  if (subject.stages == nullptr || !facts.year || facts.number.empty() || facts.name.empty() ||
      facts.department.empty() || facts.stage == supplementary_stage) {
    return;
  }
  const auto& stages = subject.now.form.stages;
  const auto own = std::ranges::find(stages, facts.stage, &form::Stage::key);
  if (own == stages.end()) return;
  // What began with a supplementary budget was not in the first one.
  if (subject.now.sheet.cost.front().initial.number().value_or(0) <= 0) return;
  // Back to the next stage that is there: what that one lacks is told of its own sheet.
  std::string missing;
  for (auto stage = own; stage != stages.begin();) {
    --stage;
    if (stage->key == supplementary_stage) continue;
    if (subject.stages->may_have(facts, stage->key)) break;
    if (others_have(subject, stage->key) && !subject.stages->may_be_renamed(facts, stage->key)) {
      missing = missing.empty() ? stage->label : stage->label + "・" + missing;
    }
  }
  if (missing.empty()) return;
  findings.at(subject.now.sheet.header.stage)
      .say(msg("{3}の同じ年度のほかの事業には{2}のシートもありますが、事業番号 {1} の{2}のシートが"
               "見つからないので、段階どうしの比較はしていません。{2}のシートを加えるか、"
               "事業番号や事業名が変わったのなら、そのシートと見比べてください。",
               subject.now.sheet.header.project_number.text(), missing, facts.department));
}

}  // namespace

const Rule& set005() {
  static constexpr Rule rule = {
      .id = "SET005",
      .name = "stage-missing",
      .summary = N_("同じ部局・年度のほかの事業に前の段階のシートがあるときは、どの事業にもある。"),
      .headline = N_("前の段階のシートがない"),
      .severity = Severity::note,
      .rank = Rank::agreement,
      .options = options,
      .check = stage_missing,
  };
  return rule;
}

}  // namespace tenken::check
