// SPDX-License-Identifier: MPL-2.0
// An amount in a sentence of a 目標値設定理由, and what the sentence is about.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "logic/prose/sentences.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {

/// A sentence of a reason and one of its amounts, all of it folded.
struct AmountInReason {
  std::string_view sentence;
  Quantity amount;
  std::optional<Quantity> previous;       ///< the amount before it
  std::string_view name;                  ///< the indicator's, "" when it is not known
  std::span<const text::YearText> years;  ///< of the sentence
  int fiscal_year = 0;

  [[nodiscard]] std::string_view before() const { return sentence.substr(0, amount.begin); }
  [[nodiscard]] std::string_view behind() const { return sentence.substr(amount.end); }
};

/// `before` without the number of the indicator's part: 「2.」.
[[nodiscard]] std::string_view without_part_number(std::string_view before);

/// Somebody else's target, or that of a plan: 国の計画では目標を1万人と設定.
[[nodiscard]] bool is_about_others(std::string_view sentence);

/// The target of a plan, which may be that of its last year.
[[nodiscard]] bool is_about_a_plan(std::string_view sentence);

/// Of whose target, or of which year's, nobody can be certain.
[[nodiscard]] bool names_another_year(std::span<const text::YearText> years, int fiscal_year);

/// How long the first of `words` is with which `rest` begins; 0 when it begins with none.
template <std::size_t n>
[[nodiscard]] std::size_t length_of_one(std::string_view rest, const Words<n>& words) {
  const std::string_view whole = rest;
  return take_one(rest, words) ? whole.size() - rest.size() : 0;
}

}  // namespace tenken::prose
