// SPDX-License-Identifier: MPL-2.0
// What fiscal years are written with: eras and numerals. Who looks for years in a text and who
// reads one go by the same.
#pragma once

#include <array>
#include <string_view>

namespace tenken::text {

struct Era {
  char letter = 0;
  std::string_view name;
  int first_year = 0;                ///< the fiscal year that is year 1
  std::string_view short_name = {};  ///< "昭"; none of those that are words: 大 and 明
};

/// Newest first. A fiscal year in which the era changed counts as the new era's first.
inline constexpr std::array<Era, 5> eras = {{{'R', "令和", 2019, "令"},
                                             {'H', "平成", 1989, "平"},
                                             {'S', "昭和", 1926, "昭"},
                                             {'T', "大正", 1912},
                                             {'M', "明治", 1868}}};

/// What a year of an era begins with, small letters: folded texts have no others.
inline constexpr std::u32string_view era_beginnings = U"rhstm令平昭大明";

/// 1 to 10.
inline constexpr std::u32string_view kanji_numerals = U"一二三四五六七八九十";

}  // namespace tenken::text
