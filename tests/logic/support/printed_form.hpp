// SPDX-License-Identifier: MPL-2.0
// Definitions as printed forms, blank and full.
#pragma once

#include <string>
#include <string_view>

#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// The definition `form` as a workbook: its labels as printed, merges, and in every cell of a field
/// a text of its own, as if a person had filled everything ("cost.{0}.total" holds
/// "cost.{0}.total"; records and blocks have their position before it: "indicator.2 name"). The No.
/// of the n-th indicator is its circled digit.
[[nodiscard]] workbook::Workbook filled_form(const form::Definition& form);

/// The blank form: labels and merges only.
[[nodiscard]] workbook::Workbook blank_form(const form::Definition& form);

/// The definition in `toml`; a test that gets a faulty one fails with its errors.
[[nodiscard]] form::Definition definition_of(std::string_view toml);

/// extension/forms/nagano-r5.toml.
[[nodiscard]] form::Definition nagano_form();

}  // namespace tenken::test
