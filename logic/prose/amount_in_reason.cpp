// SPDX-License-Identifier: MPL-2.0
// An amount in a sentence of a 目標値設定理由, and what the sentence is about.
#include "logic/prose/amount_in_reason.hpp"

#include <algorithm>

namespace tenken::prose {

std::string_view without_part_number(std::string_view before) {
  constexpr std::string_view part_number = "0123456789-.)(:";
  return before.substr(std::min(before.find_first_not_of(part_number), before.size()));
}

bool is_about_others(std::string_view sentence) {
  static constexpr auto others = word_list({"国", "市町村", "全体"});
  return is_about_a_plan(sentence) || contains_one(sentence, others);
}

bool is_about_a_plan(std::string_view sentence) {
  static constexpr auto plans = word_list({"計画", "プラン", "ビジョン", "戦略"});
  return contains_one(sentence, plans);
}

bool names_another_year(std::span<const text::YearText> years, int fiscal_year) {
  return std::ranges::any_of(years, [&](const auto& each) { return each.year != fiscal_year; });
}

}  // namespace tenken::prose
