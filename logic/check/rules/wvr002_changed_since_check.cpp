// SPDX-License-Identifier: MPL-2.0
// WVR002: a copy for submission is as it was when it was made.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/check/properties/properties_subject.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// 2024-05-10T09:30:00+09:00 → 2024-05-10 09:30
std::string to_the_minute(std::string time) {
  constexpr std::size_t length = std::string_view("2024-05-10T09:30").size();
  time.resize(std::min(time.size(), length));
  std::ranges::replace(time, 'T', ' ');
  return time;
}

void changed_since_check(const PropertiesSubject& subject, Findings& findings) {
  if (subject.stamp.there && !subject.stamp.stamp) {
    findings.at(Place{}).say(
        msg("提出用の写しの記録（文書のプロパティ「{1}」）を読み取れません。"
            "元の文書から、提出用の写しを作り直してください。",
            std::string(stamp_property)));
  } else if (subject.changed) {
    findings.at(Place{}).say(
        msg("提出用の写し（{1} 作成、点検のうえ提出用に保存されたもの）が、その後に変更されて"
            "います。元の文書を直し、提出用の写しを作り直してください。",
            to_the_minute(subject.stamp.stamp->time)));
  }
}

}  // namespace

const Rule& wvr002() {
  static constexpr Rule rule = {
      .id = "WVR002",
      .name = "changed-since-check",
      .summary = N_("提出用の写しは、作ったときのままである。"),
      .headline = N_("写しが変更された"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .check = changed_since_check,
  };
  return rule;
}

}  // namespace tenken::check
