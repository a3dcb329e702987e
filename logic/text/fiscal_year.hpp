// SPDX-License-Identifier: MPL-2.0
// Fiscal years in Japanese and western writing, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenken::text {

/// Japan's fiscal years run from April to March. A year in which the era changed is written with
/// the new era: FY 2019 is R1 and FY 1989 is H1, and H31 and S64 are read as the same years.
enum class YearKind : std::uint8_t { missing, year, contradiction, unreadable };

struct YearReading {
  YearKind kind = YearKind::missing;
  int year = 0;          ///< western; when kind is year
  std::string era_part;  ///< when kind is contradiction: "R5" …
  int western_part = 0;  ///< … and 2024

  [[nodiscard]] bool is_year() const { return kind == YearKind::year; }
};

inline constexpr int first_fiscal_year = 1868;
inline constexpr int last_fiscal_year = 2200;

/// Reads R5, Ｒ５, R5年度, 令和5年度, 令和元年度, 令和５, 2023, 2023年度, 2023(R5), 2023\n(R5),
/// H31, S46, 昭和46, (H30), 平成31年度(令和元年度), H31(R1). 元年度 by itself is 令和元年度.
/// R5(2024) is a contradiction; a year outside 1868–2200 or any other text is unreadable.
[[nodiscard]] YearReading read_fiscal_year(std::string_view text);

/// The same, and the fiscal year that a month of an era's year is in: S46.4 and 昭和46年4月 are FY
/// 1971, R5.3 is FY 2022.
[[nodiscard]] YearReading read_fiscal_year_or_month(std::string_view text);

/// The last year of the era in which `written` names one that it never had: 64 for S70; nullopt for
/// years that were, for the era that goes on, and for what is no year. S64 and H31 are years.
[[nodiscard]] std::optional<int> era_ended_before(std::string_view written);

/// 2023 → "R5", 2019 → "R1", 1989 → "H1", 1971 → "S46". Precondition: within the years above.
[[nodiscard]] std::string era_short(int year);

/// The other way round, of nothing but what that gives; nullopt for any other writing.
[[nodiscard]] std::optional<int> read_era_short(std::string_view written);

/// 2023 → "令和5年度", 2019 → "令和元年度".
[[nodiscard]] std::string era_long(int year);

/// 2023 → "2023(R5)".
[[nodiscard]] std::string western_with_era(int year);

/// The ways of writing a year, by number from 1: R5, 令和5年度, 2023(R5). Precondition of `style`:
/// one of them.
inline constexpr int era_styles = 3;
[[nodiscard]] std::string era_in_style(int year, int style);

}  // namespace tenken::text
