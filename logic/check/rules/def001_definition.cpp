// SPDX-License-Identifier: MPL-2.0
// DEF001: a form definition is written as it must be.
#include "logic/check/finding.hpp"

namespace tenken::check {
namespace {

using message::msg;

void definition(const DefinitionSubject& subject, Findings& findings) {
  for (const form::DefinitionError& error : subject.errors) {
    findings.at(Place{}).say(
        error.line > 0
            ? msg("様式の定義ファイル {1} の {2} 行目に誤りがあります: {3} "
                  "定義を直してください。",
                  error.file, error.line, error.message)
            : msg("様式の定義ファイル {1} を読み取れません: {2}", error.file, error.message));
  }
}

}  // namespace

const Rule& def001() {
  static constexpr Rule rule = {
      .id = "DEF001",
      .name = "definition",
      .summary = N_("様式の定義ファイルに誤りがない。"),
      .headline = N_("定義ファイルの誤り"),
      .severity = Severity::error,
      .rank = Rank::structure,
      .check = definition,
  };
  return rule;
}

}  // namespace tenken::check
