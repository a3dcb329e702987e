// SPDX-License-Identifier: MPL-2.0
// On which form the new sheet is, and where its look is kept.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "logic/form/definition.hpp"

namespace tenken::roll {

/// The newest edition among `forms` of the form `used`: IDs that are the same up to their last dash
/// name editions of one form ("nagano-r5", "nagano-r6"). `used` itself where there is no newer one.
[[nodiscard]] const form::Definition& newest_edition(std::span<const form::Definition> forms,
                                                     const form::Definition& used);

/// The file of the look of `form`: in templates/ beside the folder of its definition, or in it,
/// under the definition's file name; else that of its ID in the folder `shipped`. nullopt when it
/// has none: then it can be checked, but not made.
[[nodiscard]] std::optional<std::string> look_file(const form::Definition& form,
                                                   const std::string& shipped);

}  // namespace tenken::roll
