// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using bind::HiddenPart;
using message::Message;
using message::msg;

/// "12 行目", "12〜14 行目", "V〜X 列", "このページ全体".
Message part_name(const HiddenPart& part) {
  const auto from_to = [&](const std::string& first, const std::string& last) {
    return first == last ? first : first + "〜" + last;
  };
  switch (part.kind) {
    case HiddenPart::Kind::rows:
      return msg("{1} 行目",
                 from_to(std::to_string(part.first + 1), std::to_string(part.last + 1)));
    case HiddenPart::Kind::columns:
      return msg("{1} 列", from_to(workbook::column_letters(part.first),
                                   workbook::column_letters(part.last)));
    case HiddenPart::Kind::page:
      break;
  }
  return msg("このページ全体");
}

void hidden(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const HiddenPart& part : subject.layout().hidden) {
    findings
        .at(Place{.field = "label." + subject.form.pages[part.page].key, .cell = part.first_filled})
        .say(msg("{1}が非表示になっていますが、記入があります。見えないまま提出されないよう、"
                 "表示して内容を確かめてください。",
                 part_name(part)));
  }
}

}  // namespace

const Rule& lay009() {
  static constexpr Rule rule = {
      .id = "LAY009",
      .name = "hidden",
      .summary = N_("記入のある行・列・ページが、非表示になっていない。"),
      .headline = N_("記入が非表示"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = hidden,
  };
  return rule;
}

}  // namespace tenken::check
