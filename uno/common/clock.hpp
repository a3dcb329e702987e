// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>

namespace tenken::office {

/// The day here: 2024-05-10.
[[nodiscard]] std::string today();

/// The time here, to the second, with its distance from UTC: 2024-05-10T09:30:00+09:00.
[[nodiscard]] std::string now();

}  // namespace tenken::office
