// SPDX-License-Identifier: MPL-2.0
// LAY005: there is a sheet for every page of the form.
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void sheet_missing(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (std::size_t page = 0; page < subject.form.pages.size(); ++page) {
    if (subject.layout().page_sheets.at(page)) continue;
    const std::string& name = subject.form.pages[page].name;
    findings.at(Place{.field = "label." + subject.form.pages[page].key, .cell = {}})
        .expected(name)
        .say(msg("様式の {1} ページ目「{2}」のシートがありません。"
                 "シートを元に戻すか、様式から作り直してください。",
                 page + 1, name));
  }
}

}  // namespace

const Rule& lay005() {
  static constexpr Rule rule = {
      .id = "LAY005",
      .name = "sheet-missing",
      .summary = N_("様式のすべてのページがある。"),
      .headline = N_("ページがない"),
      .severity = Severity::error,
      .rank = Rank::structure,
      .check = sheet_missing,
  };
  return rule;
}

}  // namespace tenken::check
