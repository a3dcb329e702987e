// SPDX-License-Identifier: MPL-2.0
// A number's digits, rounded as an office rounds them.
#pragma once

#include <string>

namespace tenken::files {

/// `magnitude` (not negative) with exactly `decimals` digits behind the point: "1234.50". Rounded
/// half up by its decimal digits as a person sees them (1.005 → 1.01), not by the binary number.
[[nodiscard]] std::string fixed_digits(double magnitude, int decimals);

/// `number` as a cell without a number format shows it.
[[nodiscard]] std::string general_digits(double number);

/// `magnitude` as "1.50E+07": `decimals` digits behind the point, at least `width` of the exponent.
[[nodiscard]] std::string scientific_digits(double magnitude, int decimals, int width);

}  // namespace tenken::files
