// SPDX-License-Identifier: MPL-2.0
// HDR001: one stage is marked, and on every page the same.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// The marked stages as the form prints them: "当初要求・点検".
std::string labels(const form::Definition& form, const std::vector<std::string>& keys) {
  std::string joined;
  for (const form::Stage& stage : form.stages) {
    for (const std::string& key : keys) {
      if (key != stage.key) continue;
      if (!joined.empty()) joined += "・";
      joined += stage.label;
    }
  }
  return joined;
}

/// Where a box of `page` is gone or illegible nobody knows whether it was ■.
void rest_on_boxes(FindingBuilder& finding, const Subject& subject, const record::Header& page) {
  for (const bind::LabelPlace& label : subject.layout().labels) {
    if (label.state != bind::LabelState::missing) continue;
    const bool is_box =
        std::ranges::any_of(page.boxes, [&](const auto& box) { return box.place == label.place; });
    if (is_box) finding.rests_on(Place{.field = label.field, .cell = label.place});
  }
}

void stage_one(const Subject& subject, Findings& findings) {
  const record::Header& first = subject.sheet.header;
  if (!first.stage.exists()) return;  // LAY005's
  if (first.marked.empty()) {
    FindingBuilder finding = findings.at(first.stage);
    rest_on_boxes(finding, subject, first);
    finding.actual("").say(
        msg("{1}がどれも ■ になっていません。該当する段階を 1 つだけ ■ にしてください。",
            subject.title(first.stage.id)));
    return;
  }
  if (first.marked.size() > 1) {
    const std::string marked = labels(subject.form, first.marked);
    findings.at(first.stage)
        .actual(marked)
        .say(msg(
            "{1}で {2} 個（{3}）が ■ になっています。該当する段階を 1 つだけ ■ にしてください。",
            subject.title(first.stage.id), first.marked.size(), marked));
    return;
  }
  for (const record::Header& page : subject.sheet.repeated_headers) {
    if (!page.stage.exists() || page.marked == first.marked) continue;
    const std::string here = labels(subject.form, page.marked);
    const std::string there = labels(subject.form, first.marked);
    FindingBuilder finding = findings.at(page.stage);
    if (page.marked.empty()) rest_on_boxes(finding, subject, page);
    finding.actual(here)
        .expected(there)
        .related(first.stage)
        .say(msg("{1}は「{2}」が ■ ですが、1 ページ目は「{3}」です。1 ページ目に合わせてください。",
                 subject.title(page.stage.id), here.empty() ? "―" : here, there));
  }
}

}  // namespace

const Rule& hdr001() {
  static constexpr std::array yields_to = {Yield{"LAY002", Common::ground}};
  static constexpr Rule rule = {
      .id = "HDR001",
      .name = "stage-one",
      .summary = N_("段階の四つの枠のうち一つだけが ■ で、どのページでも同じである。"),
      .headline = N_("段階が一つに決まらない"),
      .severity = Severity::error,
      .rank = Rank::content,
      .yields_to = yields_to,
      .check = stage_one,
  };
  return rule;
}

}  // namespace tenken::check
