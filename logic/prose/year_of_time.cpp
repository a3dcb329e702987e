// SPDX-License-Identifier: MPL-2.0
// Times within a fiscal year, as plans write them.
#include "logic/prose/year_of_time.hpp"

#include <algorithm>
#include <string>

#include "logic/prose/words.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

/// Takes 1 or 2 digits off the front of `rest`.
std::optional<int> take_short_number(std::string_view& rest) {
  const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
  constexpr std::size_t longest = 2;
  if (end == 0 || end > longest) return std::nullopt;
  const int number = std::stoi(std::string(rest.substr(0, end)));
  rest.remove_prefix(end);
  return number;
}

/// Takes the year in brackets off the end of 「2023.4.1(r5)」.
std::optional<int> take_repeated_year(std::string& folded) {
  const std::size_t open = folded.find('(');
  if (open == 0 || open == std::string::npos || !folded.ends_with(')')) return std::nullopt;
  const auto inner = text::read_fiscal_year(folded.substr(open + 1, folded.size() - open - 2));
  if (!inner.is_year()) return std::nullopt;
  folded.resize(open);
  return inner.year;
}

/// Takes what 「R9年度(累計)」 says of the value off its end: it is the same year.
void drop_kind_of_value(std::string& folded) {
  static constexpr auto kinds =
      word_list({"(累計)", "(平均)", "(見込)", "(見込み)", "(速報)", "(推計)", "(目標)",
                 "(目標年度)", "(最終年度)", "(計画最終年度)"});
  for (const std::string_view kind : kinds) {
    if (finishes_with(folded, kind)) folded.resize(folded.size() - kind.size());
  }
}

}  // namespace

std::optional<int> year_of_time(std::string_view written) {
  std::string folded = text::fold(written);
  drop_kind_of_value(folded);
  if (folded.starts_with("fy")) folded.erase(0, 2);
  constexpr std::string_view end_of_year = "末";
  for (const std::string_view word : {std::string_view("年度末"), std::string_view("年末")}) {
    const std::size_t at = folded.find(word);
    if (at == std::string::npos) continue;
    folded.erase(at + word.size() - end_of_year.size(), end_of_year.size());
    break;
  }
  const auto whole = text::read_fiscal_year(folded);
  if (whole.is_year()) return whole.year;
  const std::optional<int> repeated = take_repeated_year(folded);
  const auto years = text::find_years(folded);
  if (years.size() != 1 || years.front().begin != 0 || !years.front().year) return std::nullopt;
  constexpr std::string_view fiscal = "年度";
  const std::string_view before = std::string_view(folded).substr(0, years.front().end);
  std::string_view rest = std::string_view(folded).substr(years.front().end);
  if (before.ends_with(fiscal)) return std::nullopt;
  const bool by_sign = take(rest, ".") || take(rest, "/");
  const auto month = take_short_number(rest);
  constexpr int months = 12;
  constexpr int first_month = 4;
  if (!month || *month < 1 || *month > months || (!take(rest, "月") && !by_sign)) {
    return std::nullopt;
  }
  if (take(rest, ".") || take(rest, "/") || rest.find("日") != std::string_view::npos) {
    constexpr int days = 31;
    const auto day = take_short_number(rest);
    if (!day || *day < 1 || *day > days) return std::nullopt;
    take(rest, "日");
  }
  for (const std::string_view word :
       {end_of_year, std::string_view("現在"), std::string_view("時点")}) {
    take(rest, word);
  }
  if (!rest.empty()) return std::nullopt;
  const int written_year = *years.front().year;
  const int year = *month < first_month ? written_year - 1 : written_year;
  // 「2024.3.31(R6)」 repeats the year of the calendar, 「2024.3.31(R5)」 says which fiscal year it
  // is.
  const bool agrees = !repeated || *repeated == year || *repeated == written_year;
  return agrees ? std::optional(year) : std::nullopt;
}

}  // namespace tenken::prose
