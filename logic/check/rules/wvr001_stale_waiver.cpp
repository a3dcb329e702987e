// SPDX-License-Identifier: MPL-2.0
// WVR001: what was waived is as it was then.
#include "logic/check/finding.hpp"
#include "logic/check/properties/properties_subject.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// 「BUD003「決算額は合計を超えない。」」: the waiver's rule and what it asks for.
message::Message rule_name(const Waiver& waiver) {
  const Rule* rule = find_rule(waiver.rule);
  if (rule == nullptr) return {.text = waiver.rule, .plural = {}, .count = 1, .arguments = {}};
  return msg("{1}「{2}」", waiver.rule, msg(rule->summary.data()));
}

message::Message what_was_waived(const StaleWaiver& stale) {
  if (stale.title.empty()) return rule_name(stale.waiver);
  return msg("{1}についての {2}", stale.title, rule_name(stale.waiver));
}

message::Message what_happened(const StaleWaiver& stale) {
  const Waiver& waiver = stale.waiver;
  if (stale.gone) {
    return msg(
        "了承済みの指摘がなくなっています: {1}。了承したのは {2}（{3}）、理由は「{4}」です。"
        "この了承がもう要らなければ、取り消してください。",
        what_was_waived(stale), waiver.by, waiver.on, waiver.reason);
  }
  return msg(
      "了承した後に値が変わっています: {1}（今の値は「{2}」）。了承したのは {3}（{4}）、"
      "理由は「{5}」です。今の値を直すか、正しければ改めて了承してください。",
      what_was_waived(stale), stale.actual, waiver.by, waiver.on, waiver.reason);
}

/// Takes the property `name` away, whatever it holds.
workbook::PropertyEdit removal(const PropertiesSubject& subject, const std::string& name) {
  return {.name = name, .before = subject.properties.at(name), .after = std::nullopt};
}

void stale_waiver(const PropertiesSubject& subject, Findings& findings) {
  for (const StaleWaiver& stale : subject.stale) {
    findings.at(stale.at)
        .actual(stale.actual)
        .say(what_happened(stale))
        .fix_properties(msg("この了承を取り消す"), {removal(subject, stale.waiver.property)});
  }
  for (const std::string& name : subject.unreadable) {
    findings.at(Place{})
        .say(msg("文書のプロパティ「{1}」の了承の記録を読み取れません。「ファイル」→「プロパティ」→"
                 "「カスタムプロパティ」で内容を確かめ、改めて了承するか、この記録を取り消して"
                 "ください。",
                 name))
        .fix_properties(msg("この記録を取り消す"), {removal(subject, name)});
  }
}

}  // namespace

const Rule& wvr001() {
  static constexpr Rule rule = {
      .id = "WVR001",
      .name = "stale-waiver",
      .summary = N_("了承した指摘は、了承したときのままである。"),
      .headline = N_("了承後に値が変わった"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .fix = FixSafety::confirm,
      .check = stale_waiver,
  };
  return rule;
}

}  // namespace tenken::check
