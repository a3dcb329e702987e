// SPDX-License-Identifier: MPL-2.0
// Where a text that is about many things speaks of one indicator.
#include "logic/prose/named_sentences.hpp"

#include <array>
#include <optional>

#include "logic/prose/spoken_years.hpp"
#include "logic/prose/target_number.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr std::size_t shortest_name = 8;  // characters

/// Takes the fiscal year at the beginning of a sentence: 令和5年度の, R5年度, 今年度の; not
/// 令和5年, which may be the calendar's.
std::optional<int> take_year(std::string_view& rest, int fiscal_year) {
  const auto spoken = year_at(rest, fiscal_year);
  if (!spoken || !rest.substr(0, spoken->length).ends_with("年度")) return std::nullopt;
  rest.remove_prefix(spoken->length);
  take(rest, "の");
  take(rest, "、");
  return spoken->year;
}

}  // namespace

std::vector<std::string_view> named_sentences(std::span<const std::string> sentences,
                                              const Measure& measure) {
  static constexpr auto marks = word_list({"・", "○", "●", "-", "*"});
  static constexpr auto subjects = word_list({"は", "が", "も"});
  std::vector<std::string_view> found;
  if (text::decode(measure.name).size() < shortest_name) return found;
  for (const std::string& sentence : sentences) {
    std::string_view rest = sentence;
    while (take_one(rest, marks) || take(rest, " ")) {
    }
    std::string_view behind = rest;
    const auto year = take_year(behind, measure.fiscal_year);
    if (year == measure.fiscal_year - 1) {
      if (take(behind, measure.name) && behind.starts_with("は")) found.push_back(rest);
      continue;
    }
    const bool this_year = year == measure.fiscal_year;
    if (this_year) rest = behind;
    if (!this_year) behind = rest;
    if (!take(behind, measure.name) || !starts_with_one(behind, subjects)) continue;
    static constexpr auto certain = word_list({target_word, "前年度", "昨年度", "達成率"});
    if (this_year || contains_one(behind, certain)) found.push_back(rest);
  }
  return found;
}

}  // namespace tenken::prose
