// SPDX-License-Identifier: MPL-2.0
// Number formats as .xlsx has them: codes, and the numbers of those that every office knows.
#pragma once

#include <string_view>

#include "logic/files/number_style.hpp"

namespace tenken::files {

/// "#,##0;△#,##0", "[$-411]ggge\"年\"m\"月\"d\"日\"", "0.0%".
[[nodiscard]] NumberStyle parse_number_format(std::string_view code);

/// The code of a number that files need not spell out, as a Japanese office has it; "" (General)
/// for others.
[[nodiscard]] std::string_view built_in_format(int id);

}  // namespace tenken::files
