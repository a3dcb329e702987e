// SPDX-License-Identifier: MPL-2.0
// Fiscal years within longer texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::text {

/// A fiscal year as it is written inside a longer text.
struct YearText {
  std::string written;      ///< "R3", "令和５", "2023(R5)": without 年度
  std::optional<int> year;  ///< nullopt when it contradicts itself: R5(2024)
  std::size_t begin = 0;    ///< in bytes
  std::size_t end = 0;      ///< behind 年度 or 年, when one follows
};

/// False for most texts without a year: a look at the bytes, which spares the decoding.
[[nodiscard]] bool may_hold_year(std::string_view text);

/// The fiscal years in `text`, from left to right.
[[nodiscard]] std::vector<YearText> find_years(std::string_view text);

/// The first fiscal year in `text`: of a form's title, or a row's heading.
[[nodiscard]] std::optional<YearText> find_year(std::string_view text);

/// `text` with its first fiscal year written as `year`: a title for another year. Unchanged when
/// it has none.
[[nodiscard]] std::string with_first_year(std::string_view text, std::string_view year);

/// A year that contradicts itself, put right as `year`, in the writing that it has: 2023(R6) for
/// 2023 is 2023(R5), for 2024 it is 2024(R6). Precondition: `written` is YearText::written, with a
/// second writing in brackets.
[[nodiscard]] std::string reconciled(std::string_view written, int year);

}  // namespace tenken::text
