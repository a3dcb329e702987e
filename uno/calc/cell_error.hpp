// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstdint>
#include <string>

namespace tenken::office {

/// What Calc shows for the formula error `code`, the same in every language of the office: "#REF!"
/// for 524, "Err:502" where there is no name.
[[nodiscard]] std::string error_name(std::int32_t code);

}  // namespace tenken::office
