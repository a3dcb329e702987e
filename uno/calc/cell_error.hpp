// SPDX-License-Identifier: MPL-2.0
// Calc's formula errors by their names.
#pragma once

#include <cstdint>
#include <string>

namespace tenken::office {

/// What Calc shows for the formula error `code`, the same in every language of the office: "#REF!"
/// for 524, "Err:502" where there is no name.
[[nodiscard]] std::string error_name(std::int32_t code);

}  // namespace tenken::office
