// SPDX-License-Identifier: MPL-2.0
// Which stages a folder has sheets of, known before the first of them is judged.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "logic/check/between/stage_overview.hpp"
#include "logic/folder/form_sets.hpp"
#include "logic/folder/inputs.hpp"

namespace tenken::folder {

/// Looks at every workbook of `inputs`, on `jobs` threads, until `stopped` says true; nullopt where
/// only one stage is to be seen among some of them, evenly spread, as where a stage's sheets are
/// collected. That costs a large folder next to nothing.
[[nodiscard]] std::optional<check::StageOverview> look_at_stages(
    const Inputs& inputs, const std::vector<const FormSet*>& form_sets, unsigned jobs,
    const std::function<bool()>& stopped);

}  // namespace tenken::folder
