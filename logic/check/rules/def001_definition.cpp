// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/rule.hpp"

namespace tenken::check {

/// Its findings are made by definition_findings(), where a definition is read: a definition that is
/// wrong never reaches a sheet.
const Rule& def001() {
  static constexpr Rule rule = {
      .id = "DEF001",
      .name = "definition",
      .summary = N_("様式の定義ファイルに誤りがない。"),
      .severity = Severity::error,
      .rank = Rank::structure,
      .scope = Scope::definition,
  };
  return rule;
}

}  // namespace tenken::check
