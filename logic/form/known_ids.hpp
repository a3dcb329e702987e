// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>

/// What a definition's author may write where a field ID or a pattern is asked for.
namespace tenken::form {

/// True when `pattern` (with *, {n} and **) can match an ID of the closed set.
[[nodiscard]] bool pattern_can_match(std::string_view pattern);

/// The known ID that `id` was probably meant to be; "" when none is near.
[[nodiscard]] std::string nearest_id(std::string_view id);

}  // namespace tenken::form
