// SPDX-License-Identifier: MPL-2.0
// Formulas that read what is in no copy: other workbooks and services.
#pragma once

#include <string_view>

namespace tenken::submission {

/// True when `formula` reads another file or a service: 'file:///…'#$Sheet1.A1, the same in a text
/// that INDIRECT turns into a place, [1]Sheet1!A1, DDE(), WEBSERVICE().
[[nodiscard]] bool reads_another_file(std::string_view formula);

}  // namespace tenken::submission
