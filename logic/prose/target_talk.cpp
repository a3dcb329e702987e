// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/prose/target_talk.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "logic/prose/claim_endings.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

using Kind = TargetClaim::Kind;

constexpr std::string_view target_word = "目標";

/// Takes `words` from the beginning of `rest`, when it begins so.
bool take(std::string_view& rest, std::string_view words) {
  if (!rest.starts_with(words)) return false;
  rest.remove_prefix(words.size());
  return true;
}

template <std::size_t n>
bool take_one(std::string_view& rest, const std::array<std::string_view, n>& choices) {
  return std::ranges::any_of(choices, [&](auto words) { return take(rest, words); });
}

template <std::size_t n>
bool contains_one(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::ranges::any_of(words,
                             [&](auto word) { return text.find(word) != std::string_view::npos; });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_kanji(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == U'々'; }
bool is_katakana(char32_t c) { return c >= 0x30A1 && c <= 0x30FC; }

/// Digits with what stands behind them like a unit.
bool take_quantity(std::string_view& rest) {
  if (rest.empty() || !is_digit(rest.front())) return false;
  rest.remove_prefix(std::min(rest.find_first_not_of("0123456789,."), rest.size()));
  constexpr int longest_unit = 4;
  for (int i = 0; i < longest_unit && !rest.empty(); ++i) {
    const text::Decoded next = text::decode_at(rest, 0);
    const bool latin = next.character == U'%' || (next.character >= U'a' && next.character <= U'z');
    const bool verb =
        rest.starts_with("上回") || rest.starts_with("下回") || rest.starts_with("達成");
    if (verb || (!is_kanji(next.character) && !is_katakana(next.character) && !latin)) break;
    rest.remove_prefix(next.length);
  }
  return true;
}

/// One 「目標」 in a sentence, and what stands around it.
class Mention {
 public:
  Mention(std::string_view sentence, std::size_t at, int fiscal_year)
      : sentence_(sentence),
        at_(at),
        is_own_(is_own(sentence.substr(0, at), fiscal_year) &&
                !speaks_of_a_part(sentence.substr(0, at))) {}

  /// The number that is quoted as the target: directly behind 目標(値), or behind の, （ and the
  /// like.
  [[nodiscard]] std::optional<QuotedTarget> quoted(std::string_view unit) const {
    std::string_view rest = behind_name();
    const bool by_no = take(rest, "の");
    if (!by_no) take_one(rest, openers);
    // 「目標の80%」 is a part of it.
    if (!is_own_ || rest.empty() || !is_digit(rest.front()) || (by_no && unit == "%")) return {};
    const std::size_t begin = sentence_.size() - rest.size();
    for (const Quantity& quantity : quantities(sentence_, unit)) {
      if (quantity.begin != begin || is_partial(sentence_.substr(quantity.end))) continue;
      return QuotedTarget{.value = quantity.value, .quote = quote(quantity.end)};
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TargetClaim> claim() const {
    std::string_view rest = behind_name();
    if (!take(rest, "の") || rest.empty() || is_digit(rest.front())) take_one(rest, openers);
    take_quantity(rest);
    take(rest, ")");
    if (take(rest, "達成") || take(rest, "の達成")) {
      return stated(achievement_mood(rest), Kind::achieved, Kind::missed, rest);
    }
    if (rest.starts_with("未達") || is_about_reaching(rest)) return unclear(rest);
    if (!take_one(rest, particles)) return std::nullopt;
    while (take_one(rest, adverbs) || take_quantity(rest)) {
    }
    if (take(rest, "上回")) {
      return stated(comparison_mood(rest), Kind::above, Kind::not_above, rest);
    }
    if (take(rest, "下回")) {
      return stated(comparison_mood(rest), Kind::below, Kind::not_below, rest);
    }
    if (take(rest, "達成")) {
      return stated(achievement_mood(rest), Kind::achieved, Kind::missed, rest);
    }
    return is_near_a_verb(rest) ? unclear(rest) : std::nullopt;
  }

 private:
  static constexpr std::array<std::string_view, 3> particles = {"を", "は", "も"};
  static constexpr std::array<std::string_view, 9> openers = {
      "である", "としていた", "とした", "とする", "として掲げた", ":", "(", "=", "約"};
  static constexpr std::array<std::string_view, 19> adverbs = {
      "大幅に", "大きく",   "大いに",     "わずかに", "僅かに", "若干", "やや",
      "少し",   "かなり",   "はるかに",   "全て",     "すべて", "共に", "ともに",
      "約",     "辛うじて", "かろうじて", "ほど",     "程度"};

  /// 目標 or 目標値, 目標数, 目標人数 …
  [[nodiscard]] std::string_view behind_name() const {
    static constexpr std::array<std::string_view, 9> names = {
        "値", "数値", "数", "校数", "件数", "人数", "者数", "回数", "額"};
    std::string_view rest = sentence_.substr(at_ + target_word.size());
    take_one(rest, names);
    return rest;
  }

  /// The target is this indicator's of this year, as far as what stands before it can tell.
  static bool is_own(std::string_view before, int fiscal_year) {
    const std::vector<text::YearText> years = text::find_years(before);
    const bool by_no = before.ends_with("の");
    const std::size_t end = before.size() - (by_no ? std::string_view("の").size() : 0);
    if (!years.empty() && years.back().end == end) return years.back().year == fiscal_year;
    static constexpr std::array<std::string_view, 5> this_years = {"今年度", "本年度", "当年度",
                                                                   "当該年度", "数値"};
    const std::string_view word = before.substr(0, end);
    if (std::ranges::any_of(this_years, [&](auto each) { return word.ends_with(each); })) {
      return true;
    }
    if (by_no) return !is_others(word);
    return before.empty() || !is_compound(before);
  }

  /// 「一部の学校で目標を達成した」 says nothing about the whole.
  static bool speaks_of_a_part(std::string_view before) {
    static constexpr std::array<std::string_view, 17> words = {
        "一部", "うち",     "のみ", "だけ", "半数",   "多くの", "各校", "ごと", "男性",
        "女性", "課程では", "時点", "途中", "月まで", "半期",   "学期", "部門"};
    return contains_one(before, words);
  }

  static bool is_others(std::string_view word) {
    static constexpr std::array<std::string_view, 17> others = {
        "年度", "前年", "昨年", "前期", "国",   "県",   "市町村", "計画", "中期",
        "長期", "最終", "当初", "毎月", "月間", "各校", "半期",   "次期"};
    return std::ranges::any_of(others, [&](auto each) { return word.ends_with(each); });
  }

  /// A word goes over into 目標: 年間目標, 当初目標.
  static bool is_compound(std::string_view before) {
    std::size_t at = before.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(before[at]) & 0xC0U) == 0x80U) --at;
    const char32_t last = text::decode_at(before, at).character;
    return is_kanji(last) || is_katakana(last) || (last < 0x80 && last != ')' && last != ',');
  }

  static bool is_partial(std::string_view behind) {
    static constexpr std::array<std::string_view, 9> words = {
        "増", "減", "以上", "以下", "程度", "前後", "未満", "超", "分"};
    return std::ranges::any_of(words, [&](auto each) { return behind.starts_with(each); });
  }

  static bool is_about_reaching(std::string_view rest) {
    std::string_view verb = rest;
    static constexpr std::array<std::string_view, 3> by = {"には", "に", "へ"};
    static constexpr std::array<std::string_view, 5> verbs = {"届", "達", "至", "及", "到達"};
    take_one(verb, by);
    return verb.size() < rest.size() && take_one(verb, verbs);
  }

  /// Words that we do not know stand between the particle and a verb of these.
  static bool is_near_a_verb(std::string_view rest) {
    constexpr std::size_t near = 45;  // fifteen characters
    const std::string_view clause = rest.substr(0, std::min(rest.find("、"), near));
    static constexpr std::array<std::string_view, 3> verbs = {"上回", "下回", "達成"};
    return contains_one(clause, verbs);
  }

  /// From 目標 to `end`.
  [[nodiscard]] std::string quote(std::size_t end) const {
    return std::string(sentence_.substr(at_, end - at_));
  }

  /// To the end of the clause, whose beginning `rest` is.
  [[nodiscard]] std::string quote_of_clause(std::string_view rest) const {
    std::size_t length = std::min({rest.find("、"), rest.find("。"), rest.find('('), rest.size()});
    return quote(sentence_.size() - rest.size() + length);
  }

  [[nodiscard]] std::optional<TargetClaim> stated(Mood mood, Kind as_fact, Kind negated,
                                                  std::string_view rest) const {
    if (mood == Mood::no_result) return std::nullopt;
    std::string clause = quote_of_clause(rest);
    // What is said is taken back: 「達成したとは言えない」.
    static constexpr std::array<std::string_view, 12> doubts = {
        "とは言", "とはい", "わけで", "かどうか", "見込",     "予想",
        "想定",   "前年",   "昨年",   "もあ",     "ていたが", "ていたもの"};
    if (mood == Mood::unclear || !is_own_ || contains_one(clause, doubts)) return unclear(rest);
    return TargetClaim{.kind = mood == Mood::fact ? as_fact : negated, .quote = std::move(clause)};
  }

  [[nodiscard]] std::optional<TargetClaim> unclear(std::string_view rest) const {
    return TargetClaim{.kind = Kind::unclear, .quote = quote_of_clause(rest)};
  }

  std::string_view sentence_;
  std::size_t at_;
  bool is_own_;
};

/// An achievement is denied that is not the target's own words.
bool takes_back(std::string_view sentence) {
  constexpr std::string_view verb = "達成";
  for (std::size_t at = sentence.find(verb); at != std::string_view::npos;
       at = sentence.find(verb, at + 1)) {
    const std::size_t target = sentence.rfind(target_word, at);
    const bool targets = target != std::string_view::npos &&
                         sentence.substr(target, at - target).find("、") == std::string_view::npos;
    if (!targets && achievement_mood(sentence.substr(at + verb.size())) == Mood::negated) {
      return true;
    }
  }
  return false;
}

}  // namespace

TargetTalk target_talk(std::string_view text, std::string_view unit, int fiscal_year) {
  TargetTalk talk;
  const std::string folded_unit = text::fold(unit);
  for (const std::string& sentence : folded_sentences(text)) {
    for (std::size_t at = sentence.find(target_word); at != std::string::npos;
         at = sentence.find(target_word, at + 1)) {
      const Mention mention(sentence, at, fiscal_year);
      if (auto quoted = mention.quoted(folded_unit)) talk.quoted.push_back(*std::move(quoted));
      if (auto claim = mention.claim()) talk.claims.push_back(*std::move(claim));
    }
    // 「男性は目標を達成したが、女性は達成できなかった」: who can say what of?
    if (takes_back(sentence)) talk.claims.push_back({.kind = Kind::unclear, .quote = sentence});
  }
  return talk;
}

}  // namespace tenken::prose
