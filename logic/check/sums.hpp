// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <initializer_list>
#include <optional>

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// The sum of `parts` as the form means it: a blank or ― counts 0. nullopt when a part is text or
/// an error (its own finding), or when no part is filled at all.
[[nodiscard]] std::optional<double> sum_of(std::initializer_list<const record::Field*> parts);

/// The same of the 細事業's settled amounts of a year (0: this year's).
[[nodiscard]] std::optional<double> settled_sum(const record::ImprovementSheet& sheet,
                                                std::size_t year);

}  // namespace tenken::check
