// SPDX-License-Identifier: MPL-2.0
// 実施期間, read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenken::prose {

enum class PeriodKind : std::uint8_t {
  unreadable,     ///< no year to begin with, or an end that no machine should read
  contradictory,  ///< one of its years contradicts itself: R5(2024)
  never_was,      ///< one of its years is later than its era: S70
  years,
};

/// From which year to which a project runs: "S46 〜", "R3 〜 R7".
struct Period {
  PeriodKind kind = PeriodKind::unreadable;
  int start = 0;
  std::optional<int> end;  ///< nullopt: open, or said in words (当面の間)
  /// 「R5.10〜R5.9」: both in one year, and the end's month before the start's.
  bool ends_in_earlier_month = false;
  /// Where a year never was: how it is written, and its era's last year: "S70", 64.
  std::string impossible;
  int last_of_era = 0;
};

/// Reads years in any writing; months (S46.4), durations (５年間) and other words beside them do
/// not matter.
[[nodiscard]] Period read_period(std::string_view text);

}  // namespace tenken::prose
