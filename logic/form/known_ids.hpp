// SPDX-License-Identifier: MPL-2.0
// What a definition's author may write where a field ID or a pattern is asked for.
#pragma once

#include <string>
#include <string_view>

namespace tenken::form {

/// True when `pattern` (with *, {n} and **) can match an ID of the closed set.
[[nodiscard]] bool pattern_can_match(std::string_view pattern);

/// The known ID that `id` was probably meant to be, with its years and numbers where it has some;
/// "" when none is near.
[[nodiscard]] std::string nearest_id(std::string_view id);

}  // namespace tenken::form
