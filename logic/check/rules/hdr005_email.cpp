// SPDX-License-Identifier: MPL-2.0
// HDR005: E-mail has the form of an address.
#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/prose/email.hpp"

namespace tenken::check {
namespace {

using message::msg;
using prose::EmailFault;

void email(const Subject& subject, Findings& findings) {
  const record::Field& field = subject.sheet.header.email;
  // A blank one is REQ001's, a broken cell NUM003's.
  if (!field.exists() || field.missing() || field.cell_error()) return;
  const std::string text = field.text();
  switch (prose::email_fault(text)) {
    case EmailFault::none:
      break;
    case EmailFault::no_at:
      findings.at(field).say(
          msg("{1}の「{2}」に「@」がありません。"
              "「kashitsu@pref.example.jp」の形で入力してください。",
              subject.title(field.id), quote(text)));
      break;
    case EmailFault::no_name:
      findings.at(field).say(
          msg("{1}の「{2}」は、「@」の前の名前がありません。"
              "「kashitsu@pref.example.jp」の形で、空白を入れずに入力してください。",
              subject.title(field.id), quote(text)));
      break;
    case EmailFault::no_domain:
      findings.at(field).say(
          msg("{1}の「{2}」は、「@」の後ろが「pref.example.lg.jp」のような、点で区切った形に"
              "なっていません。抜けや打ち間違いがないか確かめて直してください。",
              subject.title(field.id), quote(text)));
      break;
  }
}

}  // namespace

const Rule& hdr005() {
  static constexpr std::array yields_to = {Yield{"REQ002", Common::cell}};
  static constexpr Rule rule = {
      .id = "HDR005",
      .name = "email",
      .summary = N_("E-mail は、メールアドレスの形をしている。"),
      .headline = N_("メールアドレスの形でない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .yields_to = yields_to,
      .check = email,
  };
  return rule;
}

}  // namespace tenken::check
