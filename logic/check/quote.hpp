// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>

namespace tenken::check {

/// `text` as a message or a button quotes it: in one line, and cut with … when it is long.
[[nodiscard]] std::string quote(std::string_view text);

}  // namespace tenken::check
