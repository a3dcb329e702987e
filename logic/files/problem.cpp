// SPDX-License-Identifier: MPL-2.0
// What ends the reading of a file, in words.
#include "logic/files/problem.hpp"

namespace tenken::files {

using message::msg;

void fail(message::Message message) { throw Problem{std::move(message)}; }

void fail_protected() {
  fail(msg("パスワードで保護されています。保護を外して保存し直してから点検してください。"));
}

void fail_damaged(const std::string& part) {
  fail(msg(
      "ファイルが壊れています（{1}）。控えから開き直すか、作成者からもう一度受け取ってください。",
      part));
}

void fail_encoding(const std::string& encoding) {
  fail(
      msg("文字コードが {1} なので読み込めません。UTF-8 で保存し直すか、LibreOffice Calc で開いて "
          ".ods で"
          "保存し直してから点検してください。",
          encoding));
}

void fail_too_large(message::Message what) {
  fail(msg(
      "大きすぎるため読み込みを中止しました（{1}）。事業改善シートのファイルか確かめてください。",
      std::move(what)));
}

}  // namespace tenken::files
