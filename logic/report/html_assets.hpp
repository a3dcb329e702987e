// SPDX-License-Identifier: MPL-2.0
// What the HTML report carries besides its contents: the files of logic/report/html.
#pragma once

#include <string_view>

namespace tenken::report {

[[nodiscard]] std::string_view html_style();
[[nodiscard]] std::string_view html_script();

}  // namespace tenken::report
