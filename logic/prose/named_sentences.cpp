// SPDX-License-Identifier: MPL-2.0
// Where a text that is about many things speaks of one indicator.
#include "logic/prose/named_sentences.hpp"

#include <array>

#include "logic/prose/target_mention.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr std::size_t shortest_name = 8;  // characters

/// This year, at the beginning of a sentence: 令和5年度の, R5年度, 今年度の.
bool take_this_year(std::string_view& rest, int year) {
  static constexpr auto words = std::to_array<std::string_view>({"本年度", "今年度", "当年度"});
  std::string_view behind = rest;
  const std::string era = text::fold(text::era_short(year));
  const auto written = std::to_array<std::string>(
      {era + "年度", "令和" + era.substr(1) + "年度", std::to_string(year) + "年度"});
  bool taken = take_one(behind, words);
  for (const std::string& each : written) taken = taken || take(behind, each);
  if (!taken) return false;
  take(behind, "の");
  take(behind, "、");
  rest = behind;
  return true;
}

}  // namespace

std::vector<std::string_view> named_sentences(std::span<const std::string> sentences,
                                              const Measure& measure) {
  static constexpr auto marks = std::to_array<std::string_view>({"・", "○", "●", "-", "*"});
  static constexpr auto subjects = std::to_array<std::string_view>({"は", "が", "も"});
  std::vector<std::string_view> found;
  if (text::decode(measure.name).size() < shortest_name) return found;
  for (const std::string& sentence : sentences) {
    std::string_view rest = sentence;
    while (take_one(rest, marks) || take(rest, " ")) {
    }
    const bool this_year = take_this_year(rest, measure.fiscal_year);
    std::string_view behind = rest;
    if (!take(behind, measure.name) || !starts_with_one(behind, subjects)) continue;
    if (this_year || behind.find(target_word) != std::string_view::npos) found.push_back(rest);
  }
  return found;
}

}  // namespace tenken::prose
