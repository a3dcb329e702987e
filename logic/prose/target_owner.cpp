// SPDX-License-Identifier: MPL-2.0
// Whose target is meant with 目標.
#include "logic/prose/target_owner.hpp"

#include <algorithm>
#include <string>

#include "logic/prose/spoken_amounts.hpp"
#include "logic/prose/spoken_years.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

/// 「R3~R5年度の」: `before` ends with the last of several years.
bool spans_years(std::string_view before) {
  constexpr std::size_t near = 30;
  static constexpr auto signs = word_list({"~", "から", "・", "及び"});
  return contains_one(window_before(before, near), signs);
}

/// 待機児童 of 「待機児童ゼロの目標」, 240件 of 「累計240件の目標」 where the indicator counts so.
std::string_view without_value(std::string_view word, const Measure& measure) {
  constexpr std::string_view zero = "ゼロ";
  if (word.ends_with(zero)) return word.substr(0, word.size() - zero.size());
  static constexpr auto sums = word_list({"累計", "延べ", "累積", "通算"});
  for (const std::string_view sum : sums) {
    if (word.starts_with(sum) && measure.name.find(sum) != std::string::npos) {
      return word.substr(sum.size());
    }
  }
  return word;
}

/// 「28校の目標」「指標の目標」「実施校数の目標」, and not 「国の目標」.
bool is_own(const NounPhrase& noun, const Measure& measure) {
  const std::string_view word = without_value(noun.head, measure);
  const auto amount = amount_at(word, measure.unit);
  const bool counted = amount && amount->length == word.size();
  static constexpr auto own = word_list({"指標", "事業", "本事業", "数値", "所期", "所定"});
  return word.empty() || counted || ends_with_one(word, own) || is_own_noun(word, measure);
}

}  // namespace

Whose owner_of_target(std::string_view before, const Measure& measure, bool part) {
  if (const auto year = year_before(before, measure.fiscal_year)) {
    const bool own = year->year == measure.fiscal_year && !part && !spans_years(before);
    return own ? Whose::own : Whose::others;
  }
  // 「北信：目標10校」
  if (before.ends_with(':')) return Whose::others;
  constexpr std::string_view of = "の";
  if (before.ends_with(of)) {
    const NounPhrase noun = noun_before(before, before.size() - of.size());
    return is_own(noun, measure) ? Whose::unclear : Whose::others;
  }
  const NounPhrase joined = noun_before(before, before.size());
  static constexpr auto fine =
      word_list({"", "数値", "成果", "結果", "今回", "設定", "当該", "実施"});
  return std::ranges::find(fine, joined.head) == fine.end() ? Whose::others : Whose::unclear;
}

}  // namespace tenken::prose
