// SPDX-License-Identifier: MPL-2.0
// The one kind of error that filling a form knows.
#pragma once

#include <vector>

#include "logic/form/definition.hpp"

namespace tenken::fill {

/// What is wrong with a text that a form is written from, and where.
using Problem = form::DefinitionError;
using Problems = std::vector<Problem>;

}  // namespace tenken::fill
