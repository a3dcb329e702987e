// SPDX-License-Identifier: MPL-2.0
// IND011: an indicator's number is that of the heading under which its work stands.
#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/indicator_numbers.hpp"
#include "logic/check/quote.hpp"
#include "logic/prose/heading_texts.hpp"
#include "logic/prose/headings.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::HeadingText;
using record::Indicator;

/// ④ for "4-1"; "" for what is no circled number.
std::string circled_stem(const std::string& no) {
  const std::string stem = no.substr(0, no.find('-'));
  int number = 0;
  const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
  constexpr int last_circled = 20;
  if (error != std::errc() || end != stem.data() + stem.size() || number < 1 ||
      number > last_circled) {
    return {};
  }
  std::string circled;
  text::append_utf8(circled, U'①' + static_cast<char32_t>(number - 1));
  return circled;
}

/// Section 7 repeats section 3's headings, or is not there yet; anything else is TXT004's.
bool headings_agree(const record::Field& plan, const record::Field& report) {
  if (report.blank()) return true;
  const auto planned = prose::headings(plan.text());
  const auto reported = prose::headings(report.text());
  return std::ranges::equal(planned, reported, [](const auto& a, const auto& b) {
    return a.number == b.number && prose::same_heading(a, b);
  });
}

/// The one heading under which the indicator's name stands, plainly and under no other; nullptr
/// where nobody can tell.
const HeadingText* home_of(const Indicator& indicator, const std::vector<HeadingText>& parts) {
  constexpr std::size_t plainly = 6;  // characters
  const std::string name = text::fold(indicator.name.text());
  const HeadingText* home = nullptr;
  std::size_t best = 0;
  std::size_t second = 0;
  for (const HeadingText& part : parts) {
    const std::size_t piece = prose::longest_common_piece(name, part.text);
    if (piece > best) {
      second = best;
      best = piece;
      home = &part;
    } else {
      second = std::max(second, piece);
    }
  }
  constexpr std::size_t margin = 2;
  return best >= plainly && best >= second + margin ? home : nullptr;
}

struct Misplaced {
  const Indicator* indicator = nullptr;
  const HeadingText* home = nullptr;
};

void stems(const Subject& subject, Findings& findings) {
  const record::Field& plan = subject.sheet.texts.activities;
  const record::Field& report = subject.sheet.texts.results;
  if (plan.blank() || plan.cell_error() || report.cell_error()) return;
  if (!numbered_in_order(subject.sheet.indicators) || !headings_agree(plan, report)) return;
  const std::vector<HeadingText> parts = prose::heading_texts(plan.text());
  int at_home = 0;
  std::vector<Misplaced> misplaced;
  for (const Indicator& indicator : subject.sheet.indicators) {
    const std::string stem = indicator.in_use ? circled_stem(indicator.no) : "";
    const HeadingText* const home = stem.empty() ? nullptr : home_of(indicator, parts);
    if (home == nullptr) continue;
    if (home->number == stem) {
      ++at_home;
    } else {
      misplaced.push_back({.indicator = &indicator, .home = home});
    }
  }
  // Only where most indicators have the number of their heading do the numbers mean headings at
  // all.
  constexpr int pattern = 2;
  if (at_home < pattern || static_cast<int>(misplaced.size()) >= at_home) return;
  for (const auto& [indicator, home] : misplaced) {
    findings.at(indicator->number)
        .expected(home->number)
        .related(plan)
        .related(indicator->name)
        .say(msg(
            "「{1}」の No. が「{2}」ですが、{4}では、この取組は見出し「{3}」の下にあります。No. "
            "を見出しの番号に合わせてあるか確かめてください。",
            quote(indicator->name.text()), indicator->number.text(), home->number,
            subject.section("activities")));
  }
}

}  // namespace

const Rule& ind011() {
  static constexpr Rule rule = {
      .id = "IND011",
      .name = "stems",
      .summary = N_("成果指標の No. の①②③は、取組、実績と成果の見出しの番号である。"),
      .headline = N_("指標の No. と見出しの番号"),
      .severity = Severity::note,
      .rank = Rank::agreement,
      .check = stems,
  };
  return rule;
}

}  // namespace tenken::check
