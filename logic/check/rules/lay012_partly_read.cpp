// SPDX-License-Identifier: MPL-2.0
// LAY012: every text and every page is small enough to be read as a whole.
#include <vector>

#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void texts_partly_read(const Subject& subject, Findings& findings) {
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

void pages_partly_read(const Subject& subject, Findings& findings) {
  for (const std::size_t page : subject.layout().too_large) {
    findings.at(Place{.field = "label." + subject.form.pages[page].key, .cell = {}})
        .say(msg("{1} ページ目「{2}」のシートには、{3} 行または {4} 列を超えるところにも記入が"
                 "あります。そこは点検していません。シートの端へ移り（Ctrl+End）、要らない記入は"
                 "消し、要るものは別のシートに移してください。",
                 page + 1, subject.form.pages[page].name, workbook::max_rows,
                 workbook::max_columns));
  }
}

void partly_read(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  texts_partly_read(subject, findings);
  pages_partly_read(subject, findings);
}

}  // namespace

const Rule& lay012() {
  static constexpr Rule rule = {
      .id = "LAY012",
      .name = "partly-read",
      .summary = N_("どの欄の文字も、どのページも、全部を点検できる大きさである。"),
      .headline = N_("一部しか点検していない"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = partly_read,
  };
  return rule;
}

}  // namespace tenken::check
