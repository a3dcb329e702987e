// SPDX-License-Identifier: MPL-2.0
// TXT004: section 7 has the headings of section 3.
#include <algorithm>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/prose/headings.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::Heading;

const Heading* of_number(const std::vector<Heading>& headings, const std::string& number) {
  const auto found = std::ranges::find(headings, number, &Heading::number);
  return found == headings.end() ? nullptr : &*found;
}

bool is_planned(const std::vector<Heading>& planned, const Heading& heading) {
  const Heading* const same = of_number(planned, heading.number);
  return same != nullptr && prose::same_heading(*same, heading);
}

/// The headings among all numbered lines of section 7, the first of each number. A list that begins
/// with ① again under a heading belongs to that heading's text.
std::vector<Heading> headings_among(const std::vector<Heading>& lines,
                                    const std::vector<Heading>& planned) {
  std::vector<Heading> result;
  bool in_list = false;
  for (const Heading& line : lines) {
    const bool planned_here = is_planned(planned, line);
    in_list = !planned_here && (in_list || (!result.empty() && line.number == "①"));
    if (!in_list && of_number(result, line.number) == nullptr) result.push_back(line);
  }
  return result;
}

std::string numbers(const std::vector<Heading>& headings) {
  std::string result;
  for (const Heading& heading : headings) result += heading.number;
  return result;
}

std::string whole(const Heading& heading) { return heading.number + heading.title; }

/// The same headings, one behind the other otherwise.
void compare_order(const Subject& subject, const std::vector<Heading>& planned,
                   const std::vector<Heading>& reported, Findings& findings) {
  const bool same_ones = planned.size() == reported.size() &&
                         std::ranges::all_of(reported, [&](const Heading& heading) {
                           return is_planned(planned, heading);
                         });
  if (!same_ones || numbers(planned) == numbers(reported)) return;
  findings.at(subject.sheet.texts.results)
      .actual(numbers(reported))
      .expected(numbers(planned))
      .related(subject.sheet.texts.activities)
      .say(msg("{3}の見出しの順番が「{1}」ですが、{4} では「{2}」です。"
               "同じ順番に並べてください。",
               numbers(reported), numbers(planned), subject.section("results"),
               subject.section_number("activities")));
}

void compare_headings(const Subject& subject, Findings& findings) {
  const record::Field& plan = subject.sheet.texts.activities;
  const record::Field& report = subject.sheet.texts.results;
  // A blank text is REQ001's, and not wanted at every stage; an error NUM003's.
  if (plan.blank() || report.blank()) return;
  if (plan.cell_error() || report.cell_error()) return;
  // ― where the stage wants no results yet: there is nothing to have a heading.
  if (text::is_no_value(plan.text()) || text::is_no_value(report.text())) return;
  const std::vector<Heading> planned = prose::headings(plan.text());
  const std::vector<Heading> reported =
      headings_among(prose::numbered_lines(report.text()), planned);
  if (planned.empty()) return;
  if (reported.empty()) {
    findings.at(report)
        .actual("")
        .expected(whole(planned.front()))
        .related(plan)
        .say(msg("{3}に、{4} の見出し（「{1}」など {2} 件）がありません。"
                 "{4} と同じ見出しの下に実績を書いてください。",
                 whole(planned.front()), planned.size(), subject.section("results"),
                 subject.section_number("activities")));
    return;
  }
  for (const Heading& heading : planned) {
    const Heading* repeat = of_number(reported, heading.number);
    if (repeat == nullptr) {
      findings.at(report)
          .actual("")
          .expected(whole(heading))
          .related(plan)
          .say(msg("{2}に、{3} の見出し「{1}」がありません。"
                   "同じ見出しの下に実績を書いてください。",
                   whole(heading), subject.section("results"),
                   subject.section_number("activities")));
    } else if (!prose::same_heading(heading, *repeat)) {
      findings.at(report)
          .actual(whole(*repeat))
          .expected(whole(heading))
          .related(plan)
          .say(msg("{3}の見出しが「{1}」ですが、{4} では「{2}」です。"
                   "同じ見出しにしてください。",
                   whole(*repeat), whole(heading), subject.section("results"),
                   subject.section_number("activities")));
    }
  }
  for (const Heading& heading : reported) {
    if (of_number(planned, heading.number) != nullptr) continue;
    findings.at(report)
        .actual(whole(heading))
        .expected("")
        .related(plan)
        .say(msg("{2}の見出し「{1}」が、{3}にありません。"
                 "{4} と同じ見出しにしてください。",
                 whole(heading), subject.section("results"), subject.section("activities"),
                 subject.section_number("activities")));
  }
  compare_order(subject, planned, reported, findings);
}

}  // namespace

const Rule& txt004() {
  // What the stage does not want yet (REQ003) need not have the headings either.
  static constexpr std::array yields_to = {Yield{"REQ002", Common::cell},
                                           Yield{"REQ003", Common::cell}};
  static constexpr Rule rule = {
      .id = "TXT004",
      .name = "headings",
      .summary = N_("実績と成果の①②③の見出しは、取組の見出しと同じである。"),
      .headline = N_("取組の見出しと違う"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .yields_to = yields_to,
      .check = compare_headings,
  };
  return rule;
}

}  // namespace tenken::check
