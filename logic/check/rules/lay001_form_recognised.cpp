// SPDX-License-Identifier: MPL-2.0
// LAY001: the workbook is one of the known forms.
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void form_recognised(const Subject& subject, Findings& findings) {
  const bind::Recognition& recognition = subject.binding.recognition;
  if (recognition.recognised) return;
  if (recognition.labels_found == 0) {
    findings.at(Place{}).say(
        msg("事業改善シートの様式が見つかりません。点検するのは「{1}」の見出しがあるブックです。",
            subject.form.title));
    return;
  }
  findings.at(Place{}).say(msg(
      "事業改善シートの様式として読み取れません。最も近い様式は「{1}」ですが、見出し {2} 個のうち"
      "{3} 個しか見つかりません。様式の見出しを消したり書き換えたりしていないか確認してください。",
      subject.form.title, recognition.labels_total, recognition.labels_found));
}

}  // namespace

const Rule& lay001() {
  static constexpr Rule rule = {
      .id = "LAY001",
      .name = "form-recognised",
      .summary = N_("ブックが、登録された様式のどれかとして読み取れる。"),
      .headline = N_("様式が見つからない"),
      .severity = Severity::error,
      .rank = Rank::structure,
      .check = form_recognised,
  };
  return rule;
}

}  // namespace tenken::check
