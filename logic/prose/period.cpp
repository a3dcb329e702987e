// SPDX-License-Identifier: MPL-2.0
// 実施期間, read.
#include "logic/prose/period.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

using text::is_digit;

/// Where the first sign between two years stands in a folded text.
std::size_t span_sign(std::string_view folded) { return folded.find_first_of("~-"); }

bool has_span_sign(std::string_view text) {
  return span_sign(text::fold(text)) != std::string::npos;
}

/// Takes a month, and perhaps a day, off the front of what stands behind a year: ".4", "/4/1",
/// "4月1日", "(4月)".
void skip_month(std::string_view& rest) {
  while (!rest.empty() && (rest.front() == '.' || rest.front() == '/' || rest.front() == '(' ||
                           is_digit(rest.front()))) {
    rest.remove_prefix(1);
  }
}

/// A number in a folded text that is no length of time and no month: "70", but not "5年間" and
/// "12月".
bool names_a_number(std::string_view folded) {
  static constexpr std::array<std::string_view, 10> lengths = {
      "月", "年間", "か年", "ヶ年", "カ年", "ケ年", "箇年", "年以上", "年程度", "回"};
  for (std::size_t at = folded.find_first_of("0123456789"); at != std::string_view::npos;
       at = folded.find_first_of("0123456789", at)) {
    at = std::min(folded.find_first_not_of("0123456789", at), folded.size());
    const std::string_view behind = folded.substr(at);
    if (std::ranges::none_of(lengths, [&](auto word) { return behind.starts_with(word); })) {
      return true;
    }
  }
  return false;
}

/// "S46 〜 H": the year behind the era is missing.
bool is_bare_era(std::string_view folded) {
  static constexpr std::array<std::string_view, 7> eras = {"h",    "r",    "s",   "平成",
                                                           "令和", "昭和", "西暦"};
  return std::ranges::find(eras, folded) != eras.end();
}

/// "S46 〜 70": somebody meant a year. What stands before the sign is a month.
bool ends_in_no_year(std::string_view behind_start) {
  const std::string folded = text::fold(behind_start);
  std::string_view rest = folded;
  skip_month(rest);
  const std::size_t sign = span_sign(rest);
  if (sign == std::string_view::npos) return false;
  return names_a_number(rest.substr(sign)) || is_bare_era(rest.substr(sign + 1));
}

/// "R5.4.31", "R5年2月30日": what stands behind a month as its day is none.
bool has_no_such_day(std::string_view rest, int month) {
  constexpr std::string_view month_word = "月";
  const bool named = rest.starts_with(month_word);
  const bool by_sign = !rest.empty() && (rest.front() == '.' || rest.front() == '/');
  if (!named && !by_sign) return false;
  rest.remove_prefix(named ? month_word.size() : 1);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
  constexpr std::size_t longest = 2;
  if (end == 0 || end > longest || (named && !rest.substr(end).starts_with("日"))) return false;
  static constexpr std::array<int, 12> days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int day = std::stoi(std::string(rest.substr(0, end)));
  return day < 1 || day > days.at(static_cast<std::size_t>(month) - 1);
}

/// "R5.13", "R5年13月": what stands behind a year as its month is none.
bool has_no_such_month(std::string_view behind_year) {
  const std::string folded = text::fold(behind_year.substr(0, 16));
  std::string_view rest = folded;
  const bool by_sign = rest.starts_with('.') || rest.starts_with('/');
  if (by_sign) rest.remove_prefix(1);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
  constexpr std::size_t longest = 2;
  if (end == 0 || end > longest || (!by_sign && !rest.substr(end).starts_with("月"))) return false;
  constexpr int months = 12;
  const int month = std::stoi(std::string(rest.substr(0, end)));
  return month < 1 || month > months || has_no_such_day(rest.substr(end), month);
}

/// Which fiscal year `year` means with the month, and perhaps the day, behind it: R6.1 is in R5.
/// An end without a day may be told by fiscal years: R5/3.
int fiscal_year_of(const text::YearText& year, std::string_view text, bool needs_day) {
  constexpr std::string_view fiscal = "年度";
  if (text.substr(0, year.end).ends_with(fiscal)) return *year.year;
  const std::string folded = text::fold(text.substr(year.end, 24));
  const std::string_view rest = folded;
  const std::size_t month = rest.find_first_of("0123456789");
  const bool by_sign = month == 1 && (rest.front() == '.' || rest.front() == '/');
  if (month != 0 && !by_sign) return *year.year;
  const std::size_t end = std::min(rest.find_first_not_of("0123456789", month), rest.size());
  const std::string_view behind = rest.substr(end);
  constexpr std::string_view month_word = "月";
  const bool named = behind.starts_with(month_word);
  const std::size_t sign = named ? month_word.size() : 1;
  const bool has_day = behind.size() > sign && is_digit(behind[sign]) &&
                       (named || behind.front() == '.' || behind.front() == '/');
  if ((!by_sign && !named) || (needs_day && !has_day)) return *year.year;
  constexpr std::size_t longest = 2;
  constexpr int first_month = 4;
  if (end - month > longest) return *year.year;
  const int number = std::stoi(std::string(rest.substr(month, end - month)));
  return number < first_month ? *year.year - 1 : *year.year;
}

/// 10 behind the year of "R5.10" and "R5年10月", 4 to 12 only: January to March may be told of the
/// fiscal year or of the calendar's. nullopt where none is there.
std::optional<int> late_month(const text::YearText& year, std::string_view text) {
  const std::string folded = text::fold(text.substr(year.end, 24));
  std::string_view rest = folded;
  const bool by_sign = rest.starts_with('.') || rest.starts_with('/');
  if (by_sign) rest.remove_prefix(1);
  const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
  constexpr std::size_t longest = 2;
  if (end == 0 || end > longest || (!by_sign && !rest.substr(end).starts_with("月"))) return {};
  const int month = std::stoi(std::string(rest.substr(0, end)));
  constexpr int first_month = 4;
  constexpr int months = 12;
  return month >= first_month && month <= months ? std::optional(month) : std::nullopt;
}

/// "R3~7": the end has no era, and is a later year of the same one.
std::optional<text::YearText> end_of_same_era(const text::YearText& start,
                                              std::string_view behind) {
  const std::string folded_start = text::fold(start.written);
  const std::string folded = text::fold(behind);
  const std::size_t digit = folded_start.find_first_of("0123456789");
  if (digit == 0 || digit == std::string::npos || span_sign(folded) != 0) return std::nullopt;
  const std::size_t end = std::min(folded.find_first_not_of("0123456789", 1), folded.size());
  constexpr std::size_t longest = 2;
  const std::string_view rest = std::string_view(folded).substr(end);
  const bool is_year = rest.empty() || rest == "年度" || rest == "年" || rest.starts_with('(');
  if (end == 1 || end - 1 > longest || !is_year) return std::nullopt;
  std::string written = folded_start.substr(0, digit) + folded.substr(1, end - 1);
  if (written.front() >= 'a' && written.front() <= 'z') written.front() += 'A' - 'a';
  const auto reading = text::read_fiscal_year(written);
  if (!reading.is_year() || !start.year || reading.year < *start.year) return std::nullopt;
  text::YearText year;
  year.begin = start.end;
  year.end = start.end + behind.size();
  year.written = written;
  year.year = reading.year;
  return year;
}

/// `text` with a remark in brackets made blank that has a span of its own: R2～R6（前身事業
/// H22～R元）, or that says of which budget the money is: R5年度（R4繰越）.
std::string without_other_spans(std::string_view text) {
  std::string rest(text);
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"},
                                    std::pair<std::string_view, std::string_view>{"(", ")"}}) {
    for (std::size_t at = rest.find(open); at != std::string::npos && at > 0;
         at = rest.find(open, at + 1)) {
      const std::size_t end = rest.find(close, at);
      if (end == std::string::npos) break;
      const std::string_view inner = std::string_view(rest).substr(at, end - at);
      constexpr std::size_t both = 2;
      const bool of_budget = inner.find("繰越") != std::string_view::npos ||
                             inner.find("補正") != std::string_view::npos;
      if (!of_budget && (text::find_years(inner).size() < both || !has_span_sign(inner) ||
                         !has_span_sign(std::string_view(rest).substr(0, at)))) {
        continue;
      }
      std::fill(rest.begin() + static_cast<std::ptrdiff_t>(at),
                rest.begin() + static_cast<std::ptrdiff_t>(end + close.size()), ' ');
    }
  }
  return rest;
}

bool contradicts_itself(const text::YearText& year) {
  return text::read_fiscal_year(year.written).kind == text::YearKind::contradiction;
}

}  // namespace

Period read_period(std::string_view text) {
  const std::string main_span = without_other_spans(text);
  text = main_span;
  Period period;
  auto years = text::find_years(text);
  if (years.empty() || has_span_sign(text.substr(0, years.front().begin))) {
    return period;
  }
  if (!std::all_of(years.begin(), years.end(), [](const auto& year) { return year.year; })) {
    // R0 contradicts nothing: it never was.
    if (std::any_of(years.begin(), years.end(), contradicts_itself)) {
      period.kind = PeriodKind::contradictory;
    }
    return period;
  }
  bool brief = false;
  if (years.size() == 1) {
    const auto brief_end = end_of_same_era(years.front(), text.substr(years.front().end));
    if (brief_end) {
      years.push_back(*brief_end);
      brief = true;
    } else if (ends_in_no_year(text.substr(years.front().end))) {
      return period;
    }
  }
  if (std::ranges::any_of(
          years, [&](const auto& year) { return has_no_such_month(text.substr(year.end)); })) {
    return period;
  }
  for (const text::YearText& year : years) {
    const auto last = text::era_ended_before(year.written);
    if (!last) continue;
    period.kind = PeriodKind::never_was;
    period.impossible = year.written;
    period.last_of_era = *last;
    return period;
  }
  period.kind = PeriodKind::years;
  period.start = fiscal_year_of(years.front(), text, false);
  if (years.size() > 1) {
    period.end = brief ? years.back().year : fiscal_year_of(years.back(), text, true);
    const auto first = late_month(years.front(), text);
    const auto last = late_month(years.back(), text);
    period.ends_in_earlier_month = years.size() == 2 && !brief && first && last && *last < *first &&
                                   years.front().year == years.back().year;
  }
  return period;
}

}  // namespace tenken::prose
