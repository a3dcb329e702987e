// SPDX-License-Identifier: MPL-2.0
// LAY012: every text is short enough to be read as a whole.
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void partly_read(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  const auto& pages = subject.layout().page_sheets;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    std::vector<workbook::Location> cut;
    for (const workbook::Location& place : subject.layout().cut) {
      if (pages[page] == place.sheet) cut.push_back(place);
    }
    if (cut.empty()) continue;
    const std::string first = workbook::to_a1(cut.front().cell);
    FindingBuilder finding =
        findings.at(Place{.field = "label." + subject.form.pages[page].key, .cell = cut.front()});
    if (cut.size() == 1) {
      finding.say(
          msg("{1} の文字が多すぎるので、初めの部分だけを点検しました。残りは見ていません。"
              "欄に収まる長さにしてください。",
              first));
    } else {
      finding.say(
          msg("{1} など {2} か所の文字が多すぎるので、それぞれ初めの部分だけを点検しました。"
              "残りは見ていません。欄に収まる長さにしてください。",
              first, cut.size()));
    }
  }
}

}  // namespace

const Rule& lay012() {
  static constexpr Rule rule = {
      .id = "LAY012",
      .name = "partly-read",
      .summary = N_("どの欄の文字も、全部を点検できる長さである。"),
      .headline = N_("一部しか点検していない"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = partly_read,
  };
  return rule;
}

}  // namespace tenken::check
