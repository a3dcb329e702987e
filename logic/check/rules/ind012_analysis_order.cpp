// SPDX-License-Identifier: MPL-2.0
// IND012: section 8 has the indicators in the order of section 4.
#include <algorithm>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/indicator_numbers.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;
using record::Analysis;
using record::Indicator;

/// Section 8's blocks that repeat an indicator.
std::vector<const Analysis*> listed_blocks(const Subject& subject) {
  std::vector<const Analysis*> blocks;
  for (const Analysis& block : subject.sheet.analyses) {
    if (block.in_use || !block.number.blank()) blocks.push_back(&block);
  }
  return blocks;
}

std::vector<const Indicator*> used_indicators(const Subject& subject) {
  std::vector<const Indicator*> indicators;
  for (const Indicator& indicator : subject.sheet.indicators) {
    if (indicator.in_use) indicators.push_back(&indicator);
  }
  return indicators;
}

/// Each indicator has one block, and that has its name.
bool are_the_same(const std::vector<const Indicator*>& indicators,
                  const std::vector<const Analysis*>& blocks) {
  return indicators.size() == blocks.size() &&
         std::ranges::all_of(indicators, [&](const Indicator* indicator) {
           return std::ranges::any_of(blocks, [&](const Analysis* block) {
             return block->no == indicator->no &&
                    text::same_folded(block->name.text(), indicator->name.text());
           });
         });
}

void analysis_order(const Subject& subject, Findings& findings) {
  const std::vector<const Indicator*> indicators = used_indicators(subject);
  const std::vector<const Analysis*> blocks = listed_blocks(subject);
  // Wrong Nos are IND008's, other indicators IND004's.
  if (!numbered_in_order(subject.sheet.indicators) || !are_the_same(indicators, blocks)) return;
  const auto [block, indicator] = std::ranges::mismatch(
      blocks, indicators,
      [](const Analysis* each, const Indicator* other) { return each->no == other->no; });
  if (block == blocks.end()) return;
  const record::Field& number = (*block)->number;
  findings.at(number)
      .expected((*indicator)->number.text())
      .related((*indicator)->number)
      .say(msg("{4}の上から {1} 番目が「{2}」ですが、{5}では「{3}」です。"
               "{6} と同じ順に並べてください。",
               block - blocks.begin() + 1, number.text(), (*indicator)->number.text(),
               subject.section("analysis"), subject.section("indicator"),
               subject.section_number("indicator")));
}

}  // namespace

const Rule& ind012() {
  static constexpr Rule rule = {
      .id = "IND012",
      .name = "analysis-order",
      .summary = N_("要因分析は、成果指標と同じ順に並んでいる。"),
      .headline = N_("要因分析の並び順"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .check = analysis_order,
  };
  return rule;
}

}  // namespace tenken::check
