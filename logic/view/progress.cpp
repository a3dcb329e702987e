// SPDX-License-Identifier: MPL-2.0
// Counts the fields that are demanded.
#include "logic/view/progress.hpp"

#include <algorithm>

#include "logic/check/wanted_fields.hpp"

namespace tenken::view {

bool is_to_fill(const check::Finding& finding) {
  // That none of the stage's boxes is ticked is told by the rule that also tells of two.
  return finding.rule->to_fill ||
         (finding.rule->id == "HDR001" && finding.actual.empty() && finding.expected.empty());
}

Progress progress(const check::Result& result) {
  Progress progress;
  if (!result.recognised()) return progress;
  const check::Subject subject{
      .sheet = result.sheet, .binding = result.binding, .form = *result.binding.recognition.form};
  for (const check::WantedField& wanted : check::wanted_fields(subject)) {
    ++progress.total;
    if (wanted.filled) {
      ++progress.filled;
    } else if (!progress.next) {
      progress.next = check::Place{.field = wanted.field.id, .cell = wanted.field.place};
    }
  }
  // No stage demands itself.
  if (result.sheet.header.stage.exists()) {
    ++progress.total;
    const auto open = std::ranges::find_if(result.findings, [](const check::Finding& finding) {
      return is_to_fill(finding) && !finding.rule->to_fill && !finding.waived;
    });
    if (open == result.findings.end()) {
      ++progress.filled;
    } else if (!progress.next || open->at.cell < progress.next->cell) {
      progress.next = open->at;
    }
  }
  return progress;
}

}  // namespace tenken::view
