// SPDX-License-Identifier: MPL-2.0
// IND014: a direction is the one that the form knows for the indicator.
#include <string>

#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// What the form says of the indicator with this name; nullptr when it says nothing.
const std::string* known(const form::Definition& form, const std::string& name) {
  for (const auto& [each, direction] : form.directions) {
    if (text::same_folded(each, name)) return &direction;
  }
  return nullptr;
}

void known_direction(const Subject& subject, Findings& findings) {
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    const record::Field& typed = indicator.direction;
    if (!indicator.in_use || typed.blank() || indicator.name.blank()) continue;
    const std::string* direction = known(subject.form, indicator.name.text());
    const auto here = kpi::read_direction(text::fold(typed.text()));
    if (direction == nullptr || !here || here == kpi::read_direction(*direction)) continue;
    findings.at(typed)
        .expected(*direction)
        .related(indicator.name)
        .say(msg("{1}が「{2}」ですが、様式の定義ではこの指標は「{3}」です。"
                 "推移と達成状況の向きが変わるので、どちらが正しいか確かめてください。",
                 subject.title(typed.id), typed.text(), *direction));
  }
}

}  // namespace

const Rule& ind014() {
  static constexpr Rule rule = {
      .id = "IND014",
      .name = "known-direction",
      .summary = N_("シートに入力した指標の方向は、様式の定義にある方向と異ならない。"),
      .headline = N_("方向が定義と異なる"),
      .severity = Severity::note,
      .rank = Rank::agreement,
      .fix = FixSafety::none,
      .check = known_direction,
  };
  return rule;
}

}  // namespace tenken::check
