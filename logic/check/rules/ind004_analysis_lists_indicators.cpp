// SPDX-License-Identifier: MPL-2.0
// IND004: section 8 lists the indicators of section 4.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/indicator_numbers.hpp"
#include "logic/check/stage_demand.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;
using record::Analysis;
using record::Indicator;

/// A block that somebody filled in or that repeats something; the others are left over.
bool is_listed(const Analysis& block) {
  return block.in_use || !block.number.blank() || !block.name.blank();
}

/// Blank, and not because of a formula: REQ001 asks for it.
bool is_asked_for(const Analysis& block, const record::Field& field) {
  return block.in_use && field.blank() && !field.cell.has_formula();
}

/// Section 4 beside section 8: who belongs to whom.
class Comparison {
 public:
  Comparison(const Subject& subject, Findings& findings)
      : subject_(&subject), findings_(&findings) {
    for (const Indicator& indicator : subject.sheet.indicators) {
      if (indicator.in_use) indicators_.push_back(&indicator);
    }
    for (const Analysis& block : subject.sheet.analyses) {
      if (is_listed(block)) blocks_.push_back(&block);
    }
  }

  void run() {
    take_pairs(
        [](const Indicator& indicator, const Analysis& block) { return indicator.no == block.no; },
        &Comparison::compare_names);
    take_pairs(
        [](const Indicator& indicator, const Analysis& block) {
          return !indicator.name.blank() &&
                 text::same_folded(indicator.name.text(), block.name.text());
        },
        &Comparison::report_number);
    if (StageDemand(*subject_).wants("analysis.1.no")) {
      for (const Indicator* indicator : indicators_) report_missing(*indicator);
    }
    for (const Analysis* block : blocks_) report_extra(*block);
  }

 private:
  /// Hands over each indicator with the block that belongs to it, and forgets both.
  template <typename Belongs>
  void take_pairs(const Belongs& belongs,
                  void (Comparison::*compare)(const Indicator&, const Analysis&)) {
    std::erase_if(indicators_, [&](const Indicator* indicator) {
      const auto block = std::ranges::find_if(
          blocks_, [&](const Analysis* each) { return belongs(*indicator, *each); });
      if (block == blocks_.end()) return false;
      (this->*compare)(*indicator, **block);
      blocks_.erase(block);
      return true;
    });
  }

  void compare_names(const Indicator& indicator, const Analysis& block) {
    const record::Field& name = block.name;
    if (indicator.name.blank() || indicator.name.cell_error()) return;  // REQ001's, NUM003's
    if (name.cell_error() || is_asked_for(block, name)) return;
    if (text::same_folded(name.text(), indicator.name.text())) return;
    findings_->at(name)
        .expected(indicator.name.text())
        .related(indicator.name)
        .say(msg("{1}が「{2}」ですが、{3}は「{4}」です。同じ指標名にしてください。",
                 subject_->title(name.id), name.text(), subject_->title(indicator.name.id),
                 indicator.name.text()))
        .fix(msg("{1}と同じ指標名にする", subject_->section("indicator")), name,
             workbook::text_cell(indicator.name.text()));
  }

  void report_number(const Indicator& indicator, const Analysis& block) {
    const record::Field& number = block.number;
    if (!has_own_number(indicator) || number.cell_error() || is_asked_for(block, number)) return;
    findings_->at(number)
        .expected(indicator.number.text())
        .related(indicator.number)
        .say(msg("{4}の「{1}」の No. が「{2}」ですが、{5}では「{3}」です。"
                 "同じ No. にしてください。",
                 indicator.name.text(), number.text(), indicator.number.text(),
                 subject_->section("analysis"), subject_->section("indicator")));
  }

  void report_missing(const Indicator& indicator) {
    // A block without its No. and name may be this one: REQ001 asks for them.
    const bool may_be_there = std::ranges::any_of(
        blocks_, [](const Analysis* block) { return is_asked_for(*block, block->number); });
    if (!has_own_number(indicator) || may_be_there) return;
    findings_->at(indicator.number)
        .related(indicator.name)
        .say(msg("{3}の {1}「{2}」が、{4}にありません。"
                 "{5} に No.、指標名と要因分析を記入してください。",
                 indicator.number.text(), indicator.name.text(), subject_->section("indicator"),
                 subject_->section("analysis"), subject_->section_number("analysis")));
  }

  void report_extra(const Analysis& block) {
    if (block.number.cell_error() || is_asked_for(block, block.number)) return;
    if (block.number.blank()) {
      findings_->at(block.number)
          .related(block.text)
          .say(msg("{1}に記入がありますが、どの成果指標のものか No. がありません。"
                   "{2}に指標を加えるか、本文を消してください。",
                   subject_->title(block.text.id), subject_->section("indicator")));
      return;
    }
    findings_->at(block.number)
        .related(block.name)
        .say(msg("{3}の {1}「{2}」は、{4}にありません。"
                 "{5} に同じ No. の指標を設けるか、{6} のこの欄を消してください。",
                 block.number.text(), block.name.text(), subject_->section("analysis"),
                 subject_->section("indicator"), subject_->section_number("indicator"),
                 subject_->section_number("analysis")));
  }

  const Subject* subject_;
  Findings* findings_;
  std::vector<const Indicator*> indicators_;  ///< of section 4, until their block is found
  std::vector<const Analysis*> blocks_;       ///< of section 8, until their indicator is found
};

void analysis_lists_indicators(const Subject& subject, Findings& findings) {
  // A page that is not there is LAY005's.
  if (subject.sheet.indicators.empty() || subject.sheet.analyses.empty()) return;
  Comparison(subject, findings).run();
}

}  // namespace

const Rule& ind004() {
  static constexpr Rule rule = {
      .id = "IND004",
      .name = "analysis-lists-indicators",
      .summary = N_("要因分析には、成果指標と同じ指標（No.・指標名）がある。"),
      .headline = N_("要因分析の指標が違う"),
      .severity = Severity::error,
      .rank = Rank::agreement,
      .fix = FixSafety::confirm,
      .check = analysis_lists_indicators,
  };
  return rule;
}

}  // namespace tenken::check
