// SPDX-License-Identifier: MPL-2.0
// REQ004: what roll forward took over from last year's sheet is edited or confirmed.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/check/properties/properties_subject.hpp"

namespace tenken::check {
namespace {

using message::Message;
using message::msg;

/// More than these would not be read.
constexpr std::size_t most_named = 3;

/// What is still to be looked at: its names, or just how many more.
Message names_of(const std::vector<ReviewItem>& items) {
  Message names;
  std::size_t named = 0;
  for (const ReviewItem& item : items) {
    if (named == most_named) return msg("{1}、ほか {2} 件", names, items.size() - named);
    names = named == 0 ? item.name : msg("{1}、{2}", names, item.name);
    ++named;
  }
  return names;
}

Message what_is_left(const Unreviewed& left) {
  if (left.items.front().name.empty()) {
    return msg(
        "{1}は、前年度（{2}）のシートから引き継いだままで、まだ確認していません。今年度の内容に"
        "直してください。このままでよければ、確認済みにしてください。",
        left.title, left.from);
  }
  return msg(
      "{1}に、前年度（{2}）のシートから引き継いだままで、まだ確認していない内容があります: {3}。"
      "今年度の内容に直してください。このままでよければ、確認済みにしてください。",
      left.title, left.from, names_of(left.items));
}

/// Takes the property `name` away, whatever it holds.
workbook::PropertyEdit removal(const PropertiesSubject& subject, const std::string& name) {
  return {.name = name, .before = subject.properties.at(name), .after = std::nullopt};
}

void not_reviewed(const PropertiesSubject& subject, Findings& findings) {
  for (const Unreviewed& left : subject.reviews.sections) {
    FindingBuilder finding = findings.at(left.items.front().at);
    for (std::size_t i = 1; i < left.items.size(); ++i) finding.related(left.items[i].at);
    finding.say(what_is_left(left))
        .fix_properties(msg("{1}を確認済みにする", left.title), {removal(subject, left.property)});
  }
  for (const std::string& name : subject.reviews.unreadable) {
    findings.at(Place{})
        .say(msg("文書のプロパティ「{1}」の、前年度から引き継いだ内容の記録を読み取れません。"
                 "引き継いだ内容をすべて確かめてから、この記録を取り消してください。",
                 name))
        .fix_properties(msg("この記録を取り消す"), {removal(subject, name)});
  }
}

}  // namespace

const Rule& req004() {
  static constexpr Rule rule = {
      .id = "REQ004",
      .name = "not-reviewed",
      .summary = N_("前年度のシートから引き継いだ内容は、直すか、確認してある。"),
      .headline = N_("前年度の内容のまま"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .fix = FixSafety::confirm,
      .check = not_reviewed,
  };
  return rule;
}

}  // namespace tenken::check
