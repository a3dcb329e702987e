// SPDX-License-Identifier: MPL-2.0
// Formulas that need Tenken, and the values that stand in for them.
#pragma once

#include <string_view>

#include "logic/workbook/edit.hpp"

namespace tenken::submission {

/// True when `formula` calls one of Tenken's functions: as files have them
/// (ORG.TENKEN.KPI.STATUS) or as the screen shows them (KPI_STATUS), in any case.
[[nodiscard]] bool calls_kpi(std::string_view formula);

/// The edits that put values where such formulas stand, so that the workbook reads the same where
/// Tenken is not installed. Other formulas stay.
[[nodiscard]] workbook::Edits values_for_kpi_formulas(const workbook::Workbook& workbook);

}  // namespace tenken::submission
