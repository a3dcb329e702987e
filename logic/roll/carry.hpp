// SPDX-License-Identifier: MPL-2.0
// What of last year's sheet goes into which field of the new form.
#pragma once

#include <vector>

#include "logic/fill/look.hpp"
#include "logic/fill/values.hpp"
#include "logic/form/definition.hpp"
#include "logic/record/improvement_sheet.hpp"
#include "logic/roll/roll.hpp"

namespace tenken::roll {

/// The new form's values, and what was done with each field of last year's sheet.
struct Carried {
  fill::Values values;
  std::vector<Step> steps;
  std::vector<message::Message> remarks;
};

/// `form` is already that of the next year. `answers` name records as the sheet's own IDs do.
[[nodiscard]] Carried carry(const record::ImprovementSheet& sheet, const form::Definition& form,
                            const fill::Look& look, const Answers& answers);

}  // namespace tenken::roll
