// SPDX-License-Identifier: MPL-2.0
// TXT004: section 7 has the headings of section 3.
#include <algorithm>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/prose/headings.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::Heading;

const Heading* of_number(const std::vector<Heading>& headings, const std::string& number) {
  const auto found = std::ranges::find(headings, number, &Heading::number);
  return found == headings.end() ? nullptr : &*found;
}

std::string whole(const Heading& heading) { return heading.number + heading.title; }

void compare_headings(const Subject& subject, Findings& findings) {
  const record::Field& plan = subject.sheet.texts.activities;
  const record::Field& report = subject.sheet.texts.results;
  // A blank text is REQ001's, and not wanted at every stage; an error NUM003's.
  if (plan.blank() || report.blank()) return;
  if (plan.cell_error() || report.cell_error()) return;
  const std::vector<Heading> planned = prose::headings(plan.text());
  const std::vector<Heading> reported = prose::headings(report.text());
  if (planned.empty()) return;
  if (reported.empty()) {
    findings.at(report)
        .actual("")
        .expected(whole(planned.front()))
        .related(plan)
        .say(msg("７ 主な取組実績と成果に、３ の見出し（「{1}」など {2} 件）がありません。"
                 "３ と同じ見出しの下に実績を書いてください。",
                 whole(planned.front()), planned.size()));
    return;
  }
  for (const Heading& heading : planned) {
    const Heading* repeat = of_number(reported, heading.number);
    if (repeat == nullptr) {
      findings.at(report)
          .actual("")
          .expected(whole(heading))
          .related(plan)
          .say(msg("７ 主な取組実績と成果に、３ の見出し「{1}」がありません。"
                   "同じ見出しの下に実績を書いてください。",
                   whole(heading)));
    } else if (!prose::same_heading(heading, *repeat)) {
      findings.at(report)
          .actual(whole(*repeat))
          .expected(whole(heading))
          .related(plan)
          .say(msg("７ 主な取組実績と成果の見出しが「{1}」ですが、３ では「{2}」です。"
                   "同じ見出しにしてください。",
                   whole(*repeat), whole(heading)));
    }
  }
  for (const Heading& heading : reported) {
    if (of_number(planned, heading.number) != nullptr) continue;
    findings.at(report)
        .actual(whole(heading))
        .expected("")
        .related(plan)
        .say(msg("７ 主な取組実績と成果の見出し「{1}」が、３ 事業目的を達成するための取組に"
                 "ありません。３ と同じ見出しにしてください。",
                 whole(heading)));
  }
}

}  // namespace

const Rule& txt004() {
  static constexpr std::array yields_to = {Yield{"REQ002", Common::cell}};
  static constexpr Rule rule = {
      .id = "TXT004",
      .name = "headings",
      .summary = N_("７ の①②③の見出しは、３ の見出しと同じである。"),
      .headline = N_("見出しが３と違う"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .yields_to = yields_to,
      .check = compare_headings,
  };
  return rule;
}

}  // namespace tenken::check
