// SPDX-License-Identifier: MPL-2.0
// What an indicator's 推移 and 達成状況 cells must say, and what they do say.
#pragma once

#include <optional>

#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

/// True when both inputs of a verdict are readable: each a number or missing, neither text nor
/// error. Otherwise the rules on verdicts stay silent, and the clerk may type the verdict.
[[nodiscard]] bool readable(const record::Field& a, const record::Field& b);

/// The 推移 that year `index` (0: this year's, 1: last year's) must show; nullopt when an input is
/// not readable. kpi::Trend::none where a value is missing.
[[nodiscard]] std::optional<kpi::Trend> expected_trend(const record::Indicator& indicator,
                                                       std::size_t index);

/// The 達成状況 that must be shown; nullopt when an input is not readable.
[[nodiscard]] std::optional<kpi::Status> expected_status(const record::Indicator& indicator);

/// What a verdict's cell says, with every way of writing ― taken as ―; "" when blank.
[[nodiscard]] std::string verdict_text(const record::Field& field);

}  // namespace tenken::check
