// SPDX-License-Identifier: MPL-2.0
// SET002: a sheet is there once.
#include "logic/check/between/sheet_set.hpp"
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void same_sheet(const SetSubject& subject, Findings& findings) {
  const SheetFacts* other = subject.earlier.same_content(subject.facts);
  if (other == nullptr) return;
  findings.at(subject.now.sheet.header.project_number)
      .related(subject.place_of(*other, "header.project_number"))
      .say(msg("内容がまったく同じシートが、ほかのファイルにもあります（{1}）。どちらか一方だけを"
               "残してください。",
               other->file));
}

}  // namespace

const Rule& set002() {
  static constexpr Rule rule = {
      .id = "SET002",
      .name = "same-sheet",
      .summary = N_("同じ内容のシートが二つのファイルにない。"),
      .headline = N_("同じシートが二つ"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .check = same_sheet,
  };
  return rule;
}

}  // namespace tenken::check
