// SPDX-License-Identifier: MPL-2.0
// The forms that the arguments ask for.
#pragma once

#include <span>

#include "cli/commands.hpp"
#include "logic/folder/form_sets.hpp"

namespace tenken::cli {

[[nodiscard]] folder::FormSources form_sources(const Context& context);

/// Says each of `errors` on the standard error, with its file and line.
void complain_of(const Context& context, std::span<const form::DefinitionError> errors);

/// True when all of `forms` that were asked for are right; else says on the standard error what is
/// wrong.
[[nodiscard]] bool tell_errors(const Context& context, const folder::FormSets& forms);

}  // namespace tenken::cli
