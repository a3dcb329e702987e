// SPDX-License-Identifier: MPL-2.0
// Days as spreadsheets count them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tenken::files {

/// A day and the time in it.
struct Moment {
  int year = 1899;
  int month = 12;
  int day = 30;
  int weekday = 6;  ///< 0 is Sunday
  int hour = 0;
  int minute = 0;
  double second = 0;
};

/// Days from 1970-01-01 to the given day of the Gregorian calendar.
[[nodiscard]] std::int64_t days_from_civil(int year, unsigned month, unsigned day);

/// The day 0 of most workbooks, 1899-12-30, and of those that began on a Macintosh, 1904-01-01.
[[nodiscard]] std::int64_t usual_first_day();
[[nodiscard]] std::int64_t first_day_1904();

/// The moment that the number `serial` stands for, its seconds rounded to `decimals` places;
/// `first_day` is number 0, in days from 1970. nullopt far outside of any calendar.
[[nodiscard]] std::optional<Moment> moment(double serial, std::int64_t first_day, int decimals = 0);

/// "2024-04-01", "2024-04-01T12:30:00" as a number; nullopt for anything else.
[[nodiscard]] std::optional<double> serial_of_date(std::string_view text, std::int64_t first_day);

/// "PT12H30M00S" in days; nullopt for anything else.
[[nodiscard]] std::optional<double> serial_of_duration(std::string_view text);

/// The Japanese era of a day: 0 M, 1 T, 2 S, 3 H, 4 R; nullopt before Meiji. `year` of it is
/// from 1.
struct Era {
  int index = 0;
  int year = 1;
};
[[nodiscard]] std::optional<Era> era(const Moment& day);

}  // namespace tenken::files
