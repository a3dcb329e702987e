// SPDX-License-Identifier: MPL-2.0
// The shipped form and samples as snapshots, made by the writer without an office.
#pragma once

#include <string>
#include <string_view>

#include "logic/fill/filled_form.hpp"
#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::test {

/// extension/forms/nagano-r5.toml, read once. Throws std::runtime_error when it has errors.
[[nodiscard]] const form::Definition& nagano();

/// The blank form.
[[nodiscard]] workbook::Workbook blank_form();

/// extension/samples/<name>.txt. Throws std::runtime_error with the writer's problems.
[[nodiscard]] workbook::Workbook sample(std::string_view name);

/// The clean sample as a sheet of `fiscal_year`, with `changes` in the samples' notation (which
/// name that year); formulas compute on. What prose says of years stays.
[[nodiscard]] fill::FilledForm filled_sample(const std::string& changes, int fiscal_year);

/// The clean sample with `changes` in the samples' notation; formulas compute on.
[[nodiscard]] workbook::Workbook changed_sample(const std::string& changes);

}  // namespace tenken::test
