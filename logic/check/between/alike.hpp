// SPDX-License-Identifier: MPL-2.0
// Names that were changed and still mean the same.
#pragma once

#include <string_view>

namespace tenken::check {

/// True when more of the folded names' neighbouring characters are common than not: only about half
/// of all names survive a year unchanged, most of the others are worded a little differently.
[[nodiscard]] bool names_are_alike(std::string_view a, std::string_view b);

}  // namespace tenken::check
