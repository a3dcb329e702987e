// SPDX-License-Identifier: MPL-2.0
// Times within a fiscal year, as plans write them.
#pragma once

#include <optional>
#include <string_view>

namespace tenken::prose {

/// The fiscal year of a time within one, as plans also write it: R9年度末, 2027年度末(R9), R10.3,
/// 2023.10.1, 令和5年10月1日現在, FY2023. March belongs to the fiscal year before. nullopt for
/// anything else.
[[nodiscard]] std::optional<int> year_of_time(std::string_view written);

}  // namespace tenken::prose
