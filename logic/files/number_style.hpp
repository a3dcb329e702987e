// SPDX-License-Identifier: MPL-2.0
// How a number is displayed: what .ods and .xlsx say of it in two ways, in one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/workbook/cell.hpp"

namespace tenken::files {

/// A piece of a number's display.
struct StylePart {
  enum class Kind : std::uint8_t {
    literal,     ///< `text` as it is
    general,     ///< the number as a cell without a format shows it
    digits,      ///< the number's digits
    scientific,  ///< the same with an exponent
    text,        ///< "@": for numbers as general
    boolean,     ///< TRUE, FALSE
    era,         ///< R, 令, 令和 for a width of 1, 2, 3
    era_year,
    year,   ///< two digits for a width of 2, else four
    month,  ///< digits for a width of 1, 2; a name for more
    day,
    weekday,  ///< 月 for a width of 1, else 月曜日
    hour,
    minute,
    second,
    half_day,  ///< 午前, 午後 (`text` "ja") or AM, PM
  };
  Kind kind = Kind::literal;
  std::string text{};
  int width = 1;  ///< the least number of digits before the point, of a date's part, of an exponent
  int decimals = 0;      ///< the most digits behind the point
  int min_decimals = 0;  ///< … and the fewest
  bool grouped = false;  ///< 1,234
  int thousands = 0;     ///< how often the number is divided by 1,000
  bool elapsed = false;  ///< hours, minutes or seconds that go on beyond a day
};

/// What is displayed of numbers of one kind: negative ones, zero …
struct StyleSection {
  enum class Test : std::uint8_t {
    always,
    less,
    less_equal,
    equal,
    unequal,
    greater_equal,
    greater
  };
  Test test = Test::always;
  double limit = 0;
  std::vector<StylePart> parts{};
  int percents = 0;  ///< how many % it has: each multiplies by 100
};

/// A number format. Without sections it is what a cell without a format has.
struct NumberStyle {
  /// In order: the first whose test holds is used.
  std::vector<StyleSection> sections{};
  workbook::NumberFormat kind = workbook::NumberFormat::general;
  bool boolean = false;
  bool unseen = false;  ///< the characters have the colour that is behind them
  /// It has something that is not understood here (fractions, calendars): what is displayed is not
  /// known.
  bool unknown = false;
};

/// Marks `style` as scientific when it displays numbers with an exponent.
void set_scientific(NumberStyle& style);

/// `number` as `style` displays it in a Japanese office; nullopt when that is not known.
/// `first_day` as in calendar.hpp.
[[nodiscard]] std::optional<std::string> displayed(double number, const NumberStyle& style,
                                                   std::int64_t first_day);

/// How a cell with a number is displayed, besides its style.
struct Display {
  std::function<std::string()> fallback;  ///< gives its digits where the style does not tell
  bool conditional = false;               ///< a conditional format may display it in another way
  std::int64_t first_day;                 ///< as in calendar.hpp
};

/// Settles what is seen of the number in `cell`.
void show_number(workbook::Cell& cell, const NumberStyle& style, const Display& display);

}  // namespace tenken::files
