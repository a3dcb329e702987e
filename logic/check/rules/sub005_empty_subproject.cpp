// SPDX-License-Identifier: MPL-2.0
// SUB005: a 細事業 has a name and an amount.
#include <algorithm>

#include "logic/check/finding.hpp"
#include "logic/check/rows_in_use.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// ― or a word for it was entered: a blank field is REQ001's, where the stage asks for it.
bool is_entered_as_none(const record::Field& field) { return field.missing() && !field.blank(); }

void empty_subproject(const Subject& subject, Findings& findings) {
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    if (!subproject.in_use) continue;
    if (has_only_number(subproject)) {
      findings.at(subproject.number)
          .say(msg("{1}だけが記入されていて、名称も決算額もありません。"
                   "記入するか、使わない欄であればNo.を消してください。",
                   subject.title(subproject.number.id)));
    } else if (std::ranges::all_of(subproject.settled, is_entered_as_none)) {
      findings.at(subproject.settled[0])
          .related(subproject.settled[1], subproject.settled[2])
          .say(msg("{1}を含め、三つの年度とも決算額がありません。"
                   "金額を入力するか、この細事業を一覧から除いてください。",
                   subject.title(subproject.settled[0].id)));
    } else if (is_entered_as_none(subproject.name)) {
      findings.at(subproject.name)
          .say(msg("{1}が「{2}」になっています。細事業の名称を入力してください。",
                   subject.title(subproject.name.id), subproject.name.text()));
    }
  }
}

}  // namespace

const Rule& sub005() {
  static constexpr Rule rule = {
      .id = "SUB005",
      .name = "empty-subproject",
      .summary = N_("細事業には、名称と、少なくとも一つの年度の決算額がある。"),
      .headline = N_("細事業の中身がない"),
      .severity = Severity::error,
      .rank = Rank::content,
      .check = empty_subproject,
  };
  return rule;
}

}  // namespace tenken::check
