// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using form::field_title;
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

/// A box of this page is gone or illegible, which is LAY002's: nobody knows whether it was ■.
bool lacks_a_box(const Subject& subject, const record::Header& page) {
  return std::ranges::any_of(subject.layout().labels, [&](const bind::LabelPlace& label) {
    return label.state == bind::LabelState::missing &&
           std::ranges::any_of(page.boxes,
                               [&](const auto& box) { return box.place == label.place; });
  });
}

void stage_one(const Subject& subject, Findings& findings) {
  const record::Header& first = subject.sheet.header;
  if (!first.stage.exists()) return;  // LAY005's
  if (first.marked.empty()) {
    if (lacks_a_box(subject, first)) return;
    findings.at(first.stage)
        .actual("")
        .say(msg("{1}がどれも ■ になっていません。該当する段階を 1 つだけ ■ にしてください。",
                 field_title(first.stage.id)));
    return;
  }
  if (first.marked.size() > 1) {
    const std::string marked = labels(subject.form, first.marked);
    findings.at(first.stage)
        .actual(marked)
        .say(msg(
            "{1}で {2} 個（{3}）が ■ になっています。該当する段階を 1 つだけ ■ にしてください。",
            field_title(first.stage.id), first.marked.size(), marked));
    return;
  }
  for (const record::Header& page : subject.sheet.repeated_headers) {
    if (!page.stage.exists() || page.marked == first.marked) continue;
    if (page.marked.empty() && lacks_a_box(subject, page)) continue;
    const std::string here = labels(subject.form, page.marked);
    const std::string there = labels(subject.form, first.marked);
    findings.at(page.stage)
        .actual(here)
        .expected(there)
        .related(first.stage)
        .say(msg("{1}は「{2}」が ■ ですが、1 ページ目は「{3}」です。1 ページ目に合わせてください。",
                 field_title(page.stage.id), here.empty() ? "―" : here, there));
  }
}

}  // namespace

const Rule& hdr001() {
  static constexpr Rule rule = {
      .id = "HDR001",
      .name = "stage-one",
      .summary = N_("段階の四つの枠のうち一つだけが ■ で、どのページでも同じである。"),
      .headline = N_("段階が一つに決まらない"),
      .severity = Severity::error,
      .rank = Rank::content,
      .check = stage_one,
  };
  return rule;
}

}  // namespace tenken::check
