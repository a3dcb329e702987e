// SPDX-License-Identifier: MPL-2.0
// Where a definition or settings are wrong, as programs write it.
#pragma once

#include <string>

#include "logic/form/definition.hpp"

namespace tenken::form {

/// "forms/x.toml:12"; the file alone when it is meant as a whole.
[[nodiscard]] inline std::string place_of(const DefinitionError& error) {
  return error.line > 0 ? error.file + ":" + std::to_string(error.line) : error.file;
}

}  // namespace tenken::form
