// SPDX-License-Identifier: MPL-2.0
// Workbooks that the clean sample is held against: last year's, another stage's, another one's.
#pragma once

#include <string>
#include <vector>

#include "logic/check/between/sheet_set.hpp"
#include "logic/check/between/stage_overview.hpp"
#include "logic/fill/filled_form.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// Last year's sheet, which says of R4 and R3 what the clean sample says of them, with `changes` in
/// the samples' notation (which name R4, R3 and R2).
[[nodiscard]] fill::FilledForm last_years_form(const std::string& changes = {});
[[nodiscard]] workbook::Workbook last_years_sample(const std::string& changes = {});

/// The clean sample at another stage ("request" …), with `changes`.
[[nodiscard]] workbook::Workbook sample_at_stage(const std::string& stage,
                                                 const std::string& changes = {});

/// A folder in which three other projects of the clean sample's department and year have sheets of
/// 当初要求 and of `stage`, and which has the sheets `own` besides.
[[nodiscard]] check::StageOverview stages_of_department(const std::string& stage,
                                                        const std::vector<check::SheetFacts>& own);

}  // namespace tenken::test
