// SPDX-License-Identifier: MPL-2.0
// The shipped form, and forms filled from a few lines.
#pragma once

#include <string>
#include <string_view>

#include "logic/fill/filled_form.hpp"
#include "logic/fill/look.hpp"
#include "logic/fill/values.hpp"
#include "logic/form/definition.hpp"

namespace tenken::fill::test {

[[nodiscard]] const form::Definition& nagano();
[[nodiscard]] const Look& nagano_look();

/// extension/samples/<name>.txt.
[[nodiscard]] Values sample_values(std::string_view name);

/// The form filled with `list`; a problem is a std::runtime_error.
[[nodiscard]] FilledForm filled(const Values& values);
[[nodiscard]] FilledForm filled(std::string_view list);

/// The problems of filling the form with `list`, a line each: "list.txt:1: no such field: x".
[[nodiscard]] std::string problems_of(std::string_view list);

/// The cell at `a1` of the sheet `sheet`, as a snapshot has it.
[[nodiscard]] workbook::Cell cell(const FilledForm& form, std::size_t sheet, std::string_view a1);

}  // namespace tenken::fill::test
