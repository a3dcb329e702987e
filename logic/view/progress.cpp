// SPDX-License-Identifier: MPL-2.0
// Counts the fields that are demanded.
#include "logic/view/progress.hpp"

#include "logic/check/wanted_fields.hpp"

namespace tenken::view {

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
  return progress;
}

}  // namespace tenken::view
