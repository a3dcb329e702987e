// SPDX-License-Identifier: MPL-2.0
// How a sentence names the indicator.
#include "logic/prose/naming.hpp"

#include <string>

#include "logic/prose/spoken_years.hpp"
#include "logic/prose/words.hpp"

namespace tenken::prose {

std::string_view before_noun(std::string_view sentence, const NounPhrase& noun) {
  return sentence.substr(0, static_cast<std::size_t>(noun.head.data() - sentence.data()));
}

bool ends_another_word(std::string_view sentence, const NounPhrase& noun, const Measure& measure) {
  if (!noun.modifier.empty()) return false;
  const std::string_view before = before_noun(sentence, noun);
  static constexpr auto kana = word_list(
      {"せ", "み", "し", "い", "れ", "り", "き", "け", "ち", "え", "べ", "げ", "め", "び", "ぎ"});
  static constexpr auto joints = word_list({"により", "に伴い", "を受け", "に加え", "に向け"});
  if (!ends_with_one(before, kana) || ends_with_one(before, joints)) return false;
  // The name may have the word itself: 申込み件数.
  constexpr std::size_t two_characters = 6;
  if (before.size() < two_characters) return false;
  const std::string_view word = before.substr(before.size() - two_characters);
  return measure.name.find(std::string(word) + std::string(noun.head)) == std::string::npos;
}

bool names_in_full(std::string_view before, const Measure& measure) {
  if (!before.ends_with(measure.name)) return false;
  before.remove_suffix(measure.name.size());
  static constexpr auto joints = word_list({"・", "○", "●", "、", "また", "なお"});
  return before.empty() || ends_with_one(before, joints) ||
         year_before(before, measure.fiscal_year).has_value();
}

bool is_named_plainly(std::string_view sentence, const NounPhrase& noun, std::size_t end,
                      const Measure& measure) {
  if (names_in_full(sentence.substr(0, end), measure)) return true;
  const std::string_view before = before_noun(sentence, noun);
  static constexpr auto beginnings = word_list({"・", "、", "○", "●"});
  return noun.modifier.empty() && (before.empty() || ends_with_one(before, beginnings));
}

bool is_narrowed(std::string_view sentence, const NounPhrase& noun, const Measure& measure) {
  const std::string_view before = before_noun(sentence, noun);
  if (belongs_to_another(noun.head, before, measure)) return true;
  if (!noun.modifier.empty()) return false;
  constexpr std::string_view sum = "延べ";
  if (before.ends_with(sum) && measure.name.find(sum) == std::string::npos) return true;
  if (joins_name(noun.head, before, measure)) return true;
  static constexpr auto all =
      word_list({"計画していた", "予定していた", "目標とした", "目標としていた"});
  static constexpr auto verbs = word_list({"た", "だ", "る", "ない", "な", "む", "う", "す", "く"});
  return ends_with_one(before, verbs) && !ends_with_one(before, all);
}

bool begins_the_name(std::string_view before, const Measure& measure) {
  while (!before.empty()) {
    const text::Decoded last = text::decode_last(before);
    if (is_kanji(last.character)) break;
    before.remove_suffix(last.length);
  }
  constexpr std::size_t two_kanji = 6;
  return before.size() >= two_kanji &&
         measure.name.find(before.substr(before.size() - two_kanji)) != std::string::npos;
}

bool compares_otherwise(std::string_view before) {
  static constexpr auto bases = word_list(
      {"に比", "と比", "比較", "年度より", "年より", "年度から", "年から", "以降", "以来", "年々",
       "月",   "期",   "時点", "コロナ",   "開始",   "当初",     "計画",   "目標", "頃",   "後"});
  return contains_one(before, bases);
}

bool ends_with_own_noun(std::string_view before, const Measure& measure) {
  constexpr std::string_view of = "の";
  if (!before.ends_with(of)) return false;
  const NounPhrase noun = noun_before(before, before.size() - of.size());
  return topic_of(noun, measure) == Topic::own && !is_narrowed(before, noun, measure);
}

}  // namespace tenken::prose
