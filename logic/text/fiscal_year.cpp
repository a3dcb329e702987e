// SPDX-License-Identifier: MPL-2.0
// Fiscal years in Japanese and western writing, and back.
#include "logic/text/fiscal_year.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <system_error>

#include "logic/text/affixes.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/eras.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

const Era& era_of(int year) {
  for (const Era& era : eras) {
    if (year >= era.first_year) {
      return era;
    }
  }
  return eras.back();
}

bool in_range(int year) { return year >= first_fiscal_year && year <= last_fiscal_year; }

bool take(std::string_view& text, std::string_view prefix) {
  if (!begins_with(text, prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

/// Takes 1 to 4 digits off the front.
std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto length = static_cast<std::size_t>(result.ptr - text.data());
  if (result.ec != std::errc() || length > 4 || number < 0) {
    return std::nullopt;
  }
  text.remove_prefix(length);
  return number;
}

/// Takes 三, 十, 二十三 off the front.
std::optional<int> take_kanji_number(std::string_view& text) {
  constexpr int ten = 10;
  const auto numeral = [&text] {
    if (text.empty()) return 0;
    const std::size_t at = kanji_numerals.find(decode_at(text, 0).character);
    return at == std::u32string_view::npos ? 0 : static_cast<int>(at) + 1;
  };
  const auto take_digit = [&] {
    const int digit = numeral() == ten ? 0 : numeral();
    if (digit > 0) text.remove_prefix(decode_at(text, 0).length);
    return digit;
  };
  const int first = take_digit();
  if (!take(text, "十")) return first > 0 ? std::optional(first) : std::nullopt;
  return std::max(first, 1) * ten + take_digit();
}

void skip_year_word(std::string_view& text) {
  if (!take(text, "年度")) {
    take(text, "年");
  }
}

/// A year as it was written.
struct Written {
  int year = 0;
  std::string era_part;  ///< "H31"; empty for a western year
};

/// Takes 令和5年度, r5, 令和元年 off the front; the text is folded, so letters are small.
std::optional<Written> take_era_year(std::string_view& text) {
  for (const Era& era : eras) {
    const char small = static_cast<char>(era.letter + ('a' - 'A'));
    const bool in_full = take(text, era.name);
    const bool brief = !in_full && !era.short_name.empty() && take(text, era.short_name);
    if (!in_full && !brief && !take(text, {&small, 1})) {
      continue;
    }
    std::optional<int> number = take(text, "元") ? 1 : take_number(text);
    if (!number && in_full) number = take_kanji_number(text);
    if (!number || *number < 1) {
      return std::nullopt;
    }
    skip_year_word(text);
    return Written{.year = era.first_year + *number - 1,
                   .era_part = era.letter + std::to_string(*number)};
  }
  return std::nullopt;
}

/// Takes 2023 or 2023年度 off the front.
std::optional<Written> take_western_year(std::string_view& text) {
  const std::size_t before = text.size();
  const std::optional<int> number = take_number(text);
  if (!number || before - text.size() != 4) {
    return std::nullopt;
  }
  skip_year_word(text);
  return Written{.year = *number, .era_part = {}};
}

std::optional<Written> take_year(std::string_view& text) {
  const bool western = !text.empty() && is_digit(text.front());
  return western ? take_western_year(text) : take_era_year(text);
}

/// Takes the second writing of 2023(R5) or 2023/R5 off the front, with its parentheses.
std::optional<Written> take_other_writing(std::string_view& text) {
  if (take(text, "/") || take(text, "・")) {
    return take_year(text);
  }
  if (!take(text, "(")) {
    return std::nullopt;
  }
  std::optional<Written> other = take_year(text);
  if (!other || !take(text, ")")) {
    return std::nullopt;
  }
  skip_year_word(text);  // 2023(R5)年度
  return other;
}

YearReading unreadable() { return {.kind = YearKind::unreadable, .year = 0, .era_part = {}}; }

/// True for the two names of a year in which the era changed: 平成31年度(令和元年度).
bool names_two_eras(const Written& first, const Written& second) {
  return first.year == second.year && !first.era_part.empty() && !second.era_part.empty() &&
         first.era_part.front() != second.era_part.front();
}

/// Takes the brackets around a whole year off: (H30).
std::string_view without_brackets(std::string_view text) {
  if (!text.starts_with('(')) {
    return text;
  }
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text[at] == '(' ? 1 : (text[at] == ')' ? -1 : 0);
    if (depth == 0) {
      return at + 1 == text.size() ? text.substr(1, at - 1) : text;
    }
  }
  return text;
}

YearReading read_folded(std::string_view folded) {
  std::string_view text = without_brackets(folded);
  if (text == "元年度" || text == "元年") {
    return {.kind = YearKind::year, .year = eras.front().first_year, .era_part = {}};
  }
  const std::optional<Written> first = take_year(text);
  if (!first || !in_range(first->year)) {
    return unreadable();
  }
  if (text.empty()) {
    return {.kind = YearKind::year, .year = first->year, .era_part = {}};
  }
  const std::optional<Written> second = take_other_writing(text);
  if (!second || !text.empty() || !in_range(second->year)) {
    return unreadable();
  }
  // One of the two is western, else the pair says nothing that one of them would not.
  if (first->era_part.empty() == second->era_part.empty() && !names_two_eras(*first, *second)) {
    return unreadable();
  }
  if (first->year == second->year) {
    return {.kind = YearKind::year, .year = first->year, .era_part = {}};
  }
  const bool western_first = first->era_part.empty();
  return {.kind = YearKind::contradiction,
          .year = 0,
          .era_part = western_first ? second->era_part : first->era_part,
          .western_part = western_first ? first->year : second->year};
}

}  // namespace

YearReading read_fiscal_year(std::string_view text) {
  YearReading reading = read_folded(fold(text));
  if (reading.kind == YearKind::unreadable && is_no_value(text)) return {};
  return reading;
}

YearReading read_fiscal_year_or_month(std::string_view text) {
  YearReading reading = read_fiscal_year(text);
  if (reading.kind != YearKind::unreadable) return reading;
  const std::string folded = fold(text);
  std::string_view rest = without_brackets(folded);
  const std::optional<Written> written = take_era_year(rest);
  if (!written) return reading;
  const bool by_point = take(rest, ".");
  const std::optional<int> month = take_number(rest);
  const bool by_word = take(rest, "月");
  constexpr int december = 12;
  constexpr int april = 4;
  if (by_point == by_word || !rest.empty() || !month || *month < 1 || *month > december) {
    return reading;
  }
  const int year = *month < april ? written->year - 1 : written->year;
  if (!in_range(year)) return reading;
  return {.kind = YearKind::year, .year = year, .era_part = {}};
}

std::optional<int> era_ended_before(std::string_view written) {
  const std::string folded = fold(written);
  std::string_view rest = without_brackets(folded);
  const std::optional<Written> first = take_year(rest);
  if (!first || first->era_part.empty()) {
    return std::nullopt;
  }
  const auto* const era = std::find_if(eras.begin(), eras.end(), [&](const Era& each) {
    return each.letter == first->era_part.front();
  });
  if (era == eras.begin()) {
    return std::nullopt;
  }
  // The year of the change bears both names.
  const int last = std::prev(era)->first_year - era->first_year + 1;
  return first->year - era->first_year + 1 > last ? std::optional(last) : std::nullopt;
}

std::string era_short(int year) {
  const Era& era = era_of(year);
  return era.letter + std::to_string(year - era.first_year + 1);
}

std::optional<int> read_era_short(std::string_view written) {
  if (written.size() < 2 || written[1] == '0') return std::nullopt;
  for (const Era& era : eras) {
    if (era.letter != written.front()) continue;
    std::string_view digits = written.substr(1);
    const auto number = take_number(digits);
    if (!number || !digits.empty()) return std::nullopt;
    const int year = era.first_year + *number - 1;
    return in_range(year) && &era_of(year) == &era ? std::optional(year) : std::nullopt;
  }
  return std::nullopt;
}

std::string era_long(int year) {
  const Era& era = era_of(year);
  const int number = year - era.first_year + 1;
  return std::string(era.name) + (number == 1 ? "元" : std::to_string(number)) + "年度";
}

std::string western_with_era(int year) {
  return std::to_string(year) + "(" + era_short(year) + ")";
}

std::string era_in_style(int year, int style) {
  if (style == 1) return era_short(year);
  return style == 2 ? era_long(year) : western_with_era(year);
}

}  // namespace tenken::text
