// SPDX-License-Identifier: MPL-2.0
// SET001: a project has one sheet for a year and a stage.
#include "logic/check/between/alike.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/check/between/stage_overview.hpp"
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void duplicate(const SetSubject& subject, Findings& findings) {
  const SheetFacts* other = subject.earlier.same_key(subject.facts);
  // The very same sheet twice is SET002's.
  if (other == nullptr || subject.earlier.same_content(subject.facts) != nullptr) return;
  const record::Header& header = subject.now.sheet.header;
  FindingBuilder finding = findings.at(header.project_number);
  finding.related(subject.place_of(*other, "header.project_number"));
  const std::string number = header.project_number.text();
  // A blank name is no other one.
  const bool both_named = !other->name.empty() && !subject.facts.name.empty();
  if (both_named && !names_are_alike(other->name, subject.facts.name)) {
    finding.say(
        msg("事業番号 {1} が、事業名の違うシート（{2}）にも付いています。年度と段階も同じ"
            "です。どちらの事業番号が誤りか確かめて直してください。",
            number, other->file));
  } else if (subject.facts.stage == supplementary_stage) {
    finding.severity(Severity::warning)
        .say(
            msg("事業番号 {1} の同じ年度の補正予算案のシートが、ほかにもあります（{2}）。議会が違う"
                "のならこのままで構いません。同じ議会のものなら、どちらか一方にしてください。",
                number, other->file));
  } else {
    finding.say(
        msg("事業番号 {1} の同じ年度・同じ段階のシートが、ほかにもあります（{2}）。内容が違う"
            "ので、正しい方だけを残してください。",
            number, other->file));
  }
}

}  // namespace

const Rule& set001() {
  static constexpr Rule rule = {
      .id = "SET001",
      .name = "duplicate",
      .summary = N_("事業番号、年度、段階が同じシートは一つだけある。"),
      .headline = N_("同じ事業番号が二つ"),
      .severity = Severity::error,
      .rank = Rank::agreement,
      .check = duplicate,
  };
  return rule;
}

}  // namespace tenken::check
