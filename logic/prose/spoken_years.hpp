// SPDX-License-Identifier: MPL-2.0
// The years that sentences speak of: 前年度, 今年度, R4年度.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tenken::prose {

/// A word for a year at the beginning of a text.
struct SpokenYear {
  std::optional<int> year;  ///< nullopt for 例年, 過年度
  std::size_t length = 0;   ///< in bytes
};

/// The year with which the folded `text` begins, seen from `fiscal_year`: 前年度 is the one before.
[[nodiscard]] std::optional<SpokenYear> year_at(std::string_view text, int fiscal_year);

/// Words that end in a year that `text` is the last part of: 「…令和4年度の」 → 2022; の is passed
/// over.
[[nodiscard]] std::optional<SpokenYear> year_before(std::string_view text, int fiscal_year);

/// What a year is there for, by the words behind it.
enum class YearUse : unsigned char {
  scope,       ///< what follows happened in it: 前年度は, R4年度に
  comparison,  ///< its value is what something is held against, or it is only named: 前年度より
  attribute,   ///< it says whose the next noun is: 前年度の反省から
};
[[nodiscard]] YearUse use_of_year(std::string_view behind);

/// A year that is called next year, or planned for, although it is over: 「次年度（R4年度）」.
struct WrongNextYear {
  int year = 0;
  std::string quote;
};
[[nodiscard]] std::optional<WrongNextYear> wrong_next_year(std::string_view sentence,
                                                           int fiscal_year);

}  // namespace tenken::prose
