// SPDX-License-Identifier: MPL-2.0
// Today and now, as reports and waivers write them.
#pragma once

#include <string>

namespace tenken::office {

/// The day here: 2024-05-10.
[[nodiscard]] std::string today();

/// The time here, to the second, with its distance from UTC: 2024-05-10T09:30:00+09:00.
[[nodiscard]] std::string now();

}  // namespace tenken::office
