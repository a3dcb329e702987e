// SPDX-License-Identifier: MPL-2.0
// Names that were changed and still mean the same.
#pragma once

#include <string_view>

namespace tenken::check {

/// True when more of the folded names' neighbouring characters are common than not: only about half
/// of all names survive a year unchanged, most of the others are worded a little differently.
[[nodiscard]] bool names_are_alike(std::string_view a, std::string_view b);

/// True for two names, alike or not, that say of themselves that they count different things: what
/// stands in brackets at their end is not alike, years apart (全体, 県内), one character is the
/// opposite (男, 女), one of them joins something to the other (及び…) or takes it out (のうち…),
/// or only one counts in a way of its own (累計, 延べ). Such a name took the place of the other.
[[nodiscard]] bool tell_themselves_apart(std::string_view a, std::string_view b);

}  // namespace tenken::check
