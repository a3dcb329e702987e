// SPDX-License-Identifier: MPL-2.0
// Days as spreadsheets count them.
#include "logic/files/calendar.hpp"

#include <array>
#include <chrono>
#include <cmath>
#include <tuple>

#include "logic/files/xml_part.hpp"
#include "logic/text/characters.hpp"

namespace tenken::files {
namespace {

namespace chrono = std::chrono;

constexpr int seconds_a_day = 86400;

/// Takes digits off the front of `text`; nullopt when there is none, or more than `most`.
std::optional<int> take_digits(std::string_view& text, std::size_t most) {
  std::size_t count = 0;
  while (count < text.size() && text::is_digit(text[count])) ++count;
  if (count == 0 || count > most) return std::nullopt;
  const auto number = static_cast<int>(to_integer(text.substr(0, count), 0));
  text.remove_prefix(count);
  return number;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::int64_t days_from_civil(int year, unsigned month, unsigned day) {
  const chrono::sys_days days = chrono::year{year} / chrono::month{month} / chrono::day{day};
  return days.time_since_epoch().count();
}

std::int64_t usual_first_day() { return days_from_civil(1899, 12, 30); }
std::int64_t first_day_1904() { return days_from_civil(1904, 1, 1); }

std::optional<Moment> moment(double serial, std::int64_t first_day, int decimals) {
  constexpr double far = 3'000'000;  // some 8,000 years
  if (!(std::abs(serial) < far)) return std::nullopt;
  double day = std::floor(serial);
  const double unit = std::pow(10, decimals);
  double seconds = std::round((serial - day) * seconds_a_day * unit) / unit;
  if (seconds >= seconds_a_day) {
    seconds -= seconds_a_day;
    day += 1;
  }
  const chrono::sys_days date{
      chrono::days{static_cast<int>(first_day + static_cast<std::int64_t>(day))}};
  const chrono::year_month_day civil{date};
  Moment result;
  result.year = static_cast<int>(civil.year());
  result.month = static_cast<int>(static_cast<unsigned>(civil.month()));
  result.day = static_cast<int>(static_cast<unsigned>(civil.day()));
  result.weekday = static_cast<int>(chrono::weekday{date}.c_encoding());
  const int whole = static_cast<int>(seconds);
  result.hour = whole / 3600;
  result.minute = whole / 60 % 60;
  result.second = seconds - static_cast<double>(result.hour * 3600 + result.minute * 60);
  return result;
}

std::optional<double> serial_of_date(std::string_view text, std::int64_t first_day) {
  const bool negative = take(text, '-');
  const auto year = take_digits(text, 5);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || *month < 1 || *month > 12 || !take(text, '-')) return std::nullopt;
  const auto day = take_digits(text, 2);
  if (!day || *day < 1 || *day > 31) return std::nullopt;
  // What no calendar has (02-30) is read on as a day near it, or not at all.
  if (*year > 32767) return std::nullopt;
  auto serial =
      static_cast<double>(days_from_civil(negative ? -*year : *year, static_cast<unsigned>(*month),
                                          static_cast<unsigned>(*day)) -
                          first_day);
  if (!take(text, 'T')) return text.empty() ? std::optional(serial) : std::nullopt;
  const auto hour = take_digits(text, 2);
  if (!hour || !take(text, ':')) return std::nullopt;
  const auto minute = take_digits(text, 2);
  if (!minute) return std::nullopt;
  double second = 0;
  if (take(text, ':')) {
    if (text.ends_with('Z')) text.remove_suffix(1);
    const auto given = to_number(text);
    if (!given) return std::nullopt;
    second = *given;
  }
  serial += (*hour * 3600 + *minute * 60 + second) / seconds_a_day;
  return serial;
}

std::optional<double> serial_of_duration(std::string_view text) {
  const double sign = take(text, '-') ? -1 : 1;
  if (!take(text, 'P')) return std::nullopt;
  double seconds = 0;
  bool in_time = false;
  while (!text.empty()) {
    if (take(text, 'T')) {
      in_time = true;
      continue;
    }
    std::size_t end = 0;
    while (end < text.size() && (text::is_digit(text[end]) || text[end] == '.')) ++end;
    const auto number = to_number(text.substr(0, end));
    if (!number || end == text.size()) return std::nullopt;
    const char unit = text[end];
    text.remove_prefix(end + 1);
    if (!in_time && unit == 'D') {
      seconds += *number * seconds_a_day;
    } else if (in_time && unit == 'H') {
      seconds += *number * 3600;
    } else if (in_time && unit == 'M') {
      seconds += *number * 60;
    } else if (in_time && unit == 'S') {
      seconds += *number;
    } else {
      return std::nullopt;
    }
  }
  return sign * seconds / seconds_a_day;
}

std::optional<Era> era(const Moment& day) {
  struct First {
    int year;
    int month;
    int day;
  };
  constexpr std::array<First, 5> firsts = {
      {{1868, 1, 1}, {1912, 7, 30}, {1926, 12, 25}, {1989, 1, 8}, {2019, 5, 1}}};
  for (std::size_t i = firsts.size(); i-- > 0;) {
    if (std::tuple(day.year, day.month, day.day) >=
        std::tuple(firsts.at(i).year, firsts.at(i).month, firsts.at(i).day)) {
      return Era{.index = static_cast<int>(i), .year = day.year - firsts.at(i).year + 1};
    }
  }
  return std::nullopt;
}

}  // namespace tenken::files
