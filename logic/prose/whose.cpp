// SPDX-License-Identifier: MPL-2.0
// Whose value a clause speaks of: the whole indicator's, a part's, or something else's.
#include "logic/prose/whose.hpp"

#include <algorithm>

#include "logic/prose/nouns_before.hpp"
#include "logic/prose/spoken_years.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr std::string_view count_word = "数";
constexpr std::size_t two_characters = 6;  // bytes
constexpr std::size_t longest_name = 300;  // of what is looked at again for every noun

/// The characters of `part` stand in `whole` in this order: 新規開設 in 新規講座開設数.
bool is_abridged(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < part.size();) {
    const std::size_t length = text::decode_at(part, i).length;
    const std::size_t found = whole.find(part.substr(i, length), at);
    if (found == std::string_view::npos) return false;
    at = found + length;
    i += length;
  }
  return true;
}

/// The nouns that end at `end`, kana left out.
std::string_view run_before(std::string_view sentence, std::size_t end) {
  constexpr std::size_t longest = 60;  // bytes
  return run_at_end(sentence.substr(0, end), longest, [](char32_t c) {
    const bool latin = (c >= U'a' && c <= U'z') || is_digit(c) || c == U'%';
    return is_kanji(c) || is_katakana(c) || latin || c == U'-' || c == U'□';
  });
}

bool counts_people(const Measure& measure) { return measure.unit == "人" || measure.unit == "名"; }

/// 参加校, 実施校, 開設講座数: the unit, with what is done there.
bool is_unit_noun(std::string_view noun, const Measure& measure) {
  if (measure.unit.empty() || counts_people(measure) || measure.unit == "件" ||
      measure.unit == "%") {
    return false;
  }
  if (noun.ends_with(count_word)) noun.remove_suffix(count_word.size());
  if (measure.unit == "校" && noun == "学校") return true;
  if (!noun.ends_with(measure.unit)) return false;
  noun.remove_suffix(measure.unit.size());
  static constexpr auto actions = word_list({"", "参加", "実施", "開催", "開設"});
  return std::ranges::find(actions, noun) != actions.end();
}

constexpr auto parts = word_list(
    {"小学校",   "中学校", "高校",   "高等学校", "特別支援学校", "支援学校", "大学", "専門学校",
     "専修学校", "幼稚園", "保育所", "地域",     "地区",         "圏域",     "管内", "市内",
     "町村",     "市町村", "会場",   "コース",   "課程",         "部門",     "種目", "級",
     "男性",     "女性",   "男子",   "女子",     "若者",         "高齢者",   "学生", "上半期",
     "下半期",   "前期",   "後期",   "四半期",   "前半",         "後半",     "当初", "年度末",
     "時点",     "国",     "全国",   "他県",     "近年",         "随時"});

constexpr auto surveys = word_list({"満足度", "アンケート", "評価", "回答", "認知度", "理解度",
                                    "関心度", "好感度", "意見", "感想", "調査", "声", "要望"});

/// Nouns for what is counted or measured.
constexpr auto values =
    word_list({"数",   "率", "度",   "額", "量",   "割合", "者", "人", "校",   "件", "生", "団体",
               "企業", "社", "指数", "点", "講座", "回",   "店", "戸", "世帯", "名", "幅", "差"});

constexpr auto generic = word_list(
    {"実績",   "実績値",   "実績数", "全体",       "県全体", "事業全体", "合計", "総数",
     "数値",   "指標",     "年間",   "本指標",     "通年",   "成果指標", "値",   "県内全体",
     "当指標", "最終実績", "全県",   "本年度実績", "全体数", "総計",     "計"});

constexpr auto neutral =
    word_list({"結果", "要因",   "理由", "原因", "背景", "影響", "主な要因", "主な理由",
               "事業", "本事業", "取組", "今回", "一方", "本県", "県",       "成果",
               "年度", "今後",   "特",   "上記", "当課", "現在", "的",       "等"});

/// `noun` is one of several things that brackets in `name` list: 普通課程 in
/// 修了者数(普通課程・短期課程).
bool is_listed(std::string_view noun, std::string_view name) {
  name = window(name, longest_name);
  if (noun.empty()) return false;
  const std::size_t open = name.find('(');
  if (open == std::string_view::npos) return false;
  const std::string_view inner = name.substr(open + 1, name.find(')', open) - open - 1);
  static constexpr auto marks = word_list({"・", "、", ",", "及び", "/"});
  return contains_one(inner, marks) && inner.find(noun) != std::string_view::npos;
}

/// 3年間の, 延べ…: more than the year, unless the indicator itself counts so.
bool sums_up(const NounPhrase& noun, const Measure& measure) {
  const std::string_view name = window(measure.name, longest_name);
  static constexpr auto sums = word_list({"延べ", "延", "累計", "累積", "通算"});
  static constexpr auto spans = word_list({"年間", "か年", "カ年", "ヶ年", "箇年"});
  const bool counted = starts_with_one(noun.head, sums) || starts_with_one(noun.modifier, sums);
  if (counted && !contains_one(name, sums)) return true;
  return ends_with_one(noun.modifier, spans) && noun.modifier != "年間" &&
         !contains_one(name, spans);
}

/// What people said, where the indicator itself is no survey.
bool asks_people(std::string_view noun, const Measure& measure) {
  return std::ranges::any_of(surveys, [&](std::string_view word) {
    return noun.find(word) != std::string_view::npos &&
           measure.name.find(word) == std::string::npos;
  });
}

/// `noun` is 消防団員全体 beside 女性消防団員数: more than the indicator counts.
bool is_wider_whole(std::string_view noun, const Measure& measure) {
  const std::size_t whole = noun.find("全体");
  if (whole == std::string_view::npos || whole == 0) return false;
  const std::string_view name = window(measure.name, longest_name);
  const std::size_t found = name.find(noun.substr(0, whole));
  static constexpr auto kinds =
      word_list({"女性", "男性", "女子", "男子", "若者", "若年", "若手", "高齢者", "障害者",
                 "障がい者", "外国人", "留学生", "新規", "新任", "県外", "県内", "中小", "子育て"});
  return found != std::string_view::npos && ends_with_one(name.substr(0, found), kinds);
}

/// ごみ of 1人1日当たりのごみ: the hiragana that `text` ends with, behind の.
std::string_view kana_at_end(std::string_view text) {
  std::size_t begin = text.size();
  constexpr std::size_t letter = 3;  // bytes
  while (begin >= letter) {
    const char32_t c = text::decode_at(text, begin - letter).character;
    if (c < U'ぁ' || c > U'ん' || c == U'の') break;
    begin -= letter;
  }
  return text.substr(begin);
}

/// 今年度, r5年度: the sheet's own year.
bool is_year(std::string_view noun, int fiscal_year) {
  const auto year = year_at(noun, fiscal_year);
  return year && year->year == fiscal_year && year->length == noun.size();
}

}  // namespace

NounPhrase noun_before(std::string_view sentence, std::size_t end) {
  NounPhrase noun{.head = run_before(sentence, end), .modifier = {}};
  if (noun.head.empty()) return noun;
  const std::size_t begin = end - noun.head.size();
  constexpr std::string_view of = "の";
  if (sentence.substr(0, begin).ends_with(of)) {
    const std::size_t end_of_modifier = begin - of.size();
    noun.modifier = run_before(sentence, end_of_modifier);
    const std::string_view before = sentence.substr(0, end_of_modifier - noun.modifier.size());
    if (!noun.modifier.empty() && before.ends_with(of)) {
      noun.outer = run_before(sentence, before.size() - of.size());
    }
    constexpr std::size_t letter = 3;
    if (noun.modifier.empty()) {
      noun.modifier = window_before(sentence.substr(0, end_of_modifier), letter);
    }
  }
  return noun;
}

bool ends_in_kana_noun(std::string_view text) {
  static constexpr auto endings = word_list(
      {"れ", "み", "払い", "違い", "扱い", "り", "き", "け", "め", "え", "ち", "し", "び", "げ"});
  static constexpr auto particles = word_list({"より", "ばかり", "きり"});
  // Nouns without a kanji: 「事業系ごみは」.
  static constexpr auto nouns = word_list(
      {"ごみ", "がん", "たばこ", "いじめ", "ひきこもり", "ども", "けが", "うつ", "りんご", "ぶどう",
       "いちご", "きのこ", "わさび", "まち", "くま", "さる", "いのしし", "やけど", "むし歯"});
  if (ends_with_one(text, nouns)) return true;
  const auto* const ending = std::ranges::find_if(
      endings, [&](std::string_view each) { return finishes_with(text, each); });
  if (ending == endings.end() || ends_with_one(text, particles)) return false;
  return !run_before(text, text.size() - ending->size()).empty();
}

bool is_own_noun(std::string_view noun, const Measure& measure) {
  // 地域 is a part even where the indicator's name has it.
  if (std::ranges::find(parts, noun) != parts.end() || is_listed(noun, measure.name)) return false;
  if (std::ranges::find(generic, noun) != generic.end()) return true;
  if (is_unit_noun(noun, measure)) return true;
  if (noun == "人数" || noun == "者数") return counts_people(measure);
  if (noun == "件数") return measure.unit == "件";
  std::string_view core = noun;
  if (core.ends_with(count_word)) core.remove_suffix(count_word.size());
  // 事業 is in many names and means none of them.
  return core.size() >= two_characters && core != "事業" && is_abridged(core, measure.name);
}

Topic topic_of(const NounPhrase& noun, const Measure& measure) {
  const std::string_view head = noun.head;
  if (head.empty() || head.find("目標") != std::string_view::npos || head.ends_with("達成") ||
      head.ends_with("達成率") || head.ends_with("未達")) {
    return Topic::none;
  }
  const bool in_name = head.size() > two_characters &&
                       std::ranges::find(parts, head) == parts.end() &&
                       measure.name.find(head) != std::string::npos;
  const bool speaks_of_all = head.find("全体") != std::string_view::npos ||
                             noun.modifier.find("全体") != std::string_view::npos;
  if (is_wider_whole(head, measure) || is_wider_whole(noun.modifier, measure)) return Topic::other;
  if (speaks_of_all) return Topic::own;
  if (ends_with_one(noun.modifier, parts) || starts_with_one(noun.modifier, parts)) {
    return Topic::other;
  }
  if (asks_people(head, measure) || asks_people(noun.modifier, measure)) return Topic::other;
  if (is_listed(head, measure.name) || is_listed(noun.modifier, measure.name)) return Topic::other;
  if (sums_up(noun, measure)) return Topic::other;
  const bool joined = !noun.modifier.empty() && noun.modifier != "者" &&
                      !is_abridged(noun.modifier, measure.name) && noun.modifier != "事業" &&
                      noun.modifier != "本事業" && !is_year(noun.modifier, measure.fiscal_year);
  const bool narrowed = !noun.outer.empty() && !is_abridged(noun.outer, measure.name) &&
                        std::ranges::find(neutral, noun.outer) == neutral.end() &&
                        !is_year(noun.outer, measure.fiscal_year);
  if (head == count_word) {
    const bool own =
        noun.modifier == "者" ? counts_people(measure) : is_own_noun(noun.modifier, measure);
    return own ? Topic::own : Topic::value;
  }
  if (in_name && !joined) return narrowed ? Topic::value : Topic::own;
  if (ends_with_one(head, parts) || starts_with_one(head, parts)) return Topic::other;
  if (is_own_noun(head, measure)) return joined || narrowed ? Topic::value : Topic::own;
  if (std::ranges::find(neutral, head) != neutral.end()) return Topic::none;
  if (ends_with_one(head, values)) return Topic::value;
  return Topic::plain;
}

namespace {

/// How much of the ends of `a` and `b` is the same, in whole characters.
std::size_t common_end(std::string_view a, std::string_view b) {
  std::size_t length = 0;
  while (length < a.size() && length < b.size() &&
         a[a.size() - 1 - length] == b[b.size() - 1 - length]) {
    ++length;
  }
  const auto goes_on = [](char byte) {
    constexpr unsigned char mask = 0xC0;
    constexpr unsigned char continuation = 0x80;
    return (static_cast<unsigned char>(byte) & mask) == continuation;
  };
  while (length > 0 && goes_on(a[a.size() - length])) --length;
  return length;
}

}  // namespace

bool belongs_to_another(std::string_view head, std::string_view before, const Measure& measure) {
  constexpr std::string_view of = "の";
  const std::string_view name = window(measure.name, longest_name);
  const std::size_t found = name.find(head);
  if (found == std::string_view::npos || found == 0) return false;
  const std::size_t same = common_end(before, name.substr(0, found));
  if (same == 0) return false;
  const bool joined = before.substr(before.size() - same).starts_with(of);
  before.remove_suffix(same);
  if (!joined && !before.ends_with(of)) return false;
  if (!joined) before.remove_suffix(of.size());
  const std::string_view owner = noun_before(before, before.size()).head;
  return !owner.empty() && !is_abridged(owner, measure.name) &&
         std::ranges::find(neutral, owner) == neutral.end() &&
         std::ranges::find(generic, owner) == generic.end() && !is_year(owner, measure.fiscal_year);
}

bool joins_name(std::string_view head, std::string_view before, const Measure& measure) {
  const std::string_view name = window(measure.name, longest_name);
  const std::size_t found = name.find(head);
  if (found == std::string_view::npos || found == 0) return false;
  const std::string_view beginning = name.substr(0, found);
  if (!before.ends_with(beginning)) {
    // 「生活系ごみ排出量は」 beside 1人1日当たりのごみ排出量.
    const std::string_view kana = kana_at_end(beginning);
    if (kana.empty() || !before.ends_with(kana)) return false;
    before.remove_suffix(kana.size());
    const std::string_view word = noun_before(before, before.size()).head;
    const std::string_view named = beginning.substr(0, beginning.size() - kana.size());
    return !word.empty() && !named.ends_with(word) && !year_before(before, measure.fiscal_year);
  }
  before.remove_suffix(beginning.size());
  return !noun_before(before, before.size()).head.empty() &&
         !year_before(before, measure.fiscal_year);
}

bool begins_with_part(std::string_view text) {
  static constexpr auto words =
      word_list({"一部", "うち",   "のみ",   "だけ",     "半数",     "多くの", "各",     "ごと",
                 "男性", "女性",   "課程で", "コースで", "上半期",   "下半期", "四半期", "時点",
                 "途中", "月まで", "学期",   "部門",     "年度当初", "地域で"});
  return starts_with_one(text, words);
}

bool counts_bodies(std::string_view sentence, std::size_t at, const Measure& measure) {
  const std::string_view digits = window(sentence.substr(at), 8);
  const std::size_t end = digits.find_first_not_of("0123456789");
  if (end == std::string_view::npos) return false;
  std::string_view rest = sentence.substr(at + end);
  static constexpr auto bodies = word_list(
      {"市町村", "市",     "町",   "村",   "圏域", "広域", "地区", "地域", "団体", "事業所",
       "施設",   "保健所", "病院", "会場", "支部", "農協", "漁協", "校",   "園",   "社"});
  const std::string_view whole = rest;
  if (!take_one(rest, bodies)) return false;
  const std::string_view body = whole.substr(0, whole.size() - rest.size());
  if (body == measure.unit) return false;  // what the indicator counts itself
  static constexpr auto members = word_list({"で", "が", "は", "も", "において"});
  if (!starts_with_one(rest, members)) return false;
  // 全77市町村で is no part.
  static constexpr auto all = word_list({"全", "全ての", "すべての", "計", "合計"});
  return !ends_with_one(sentence.substr(0, at), all);
}

bool begins_with_sum(std::string_view text) {
  static constexpr auto words =
      word_list({"累計", "累積", "通算", "延べ", "これまで", "以来", "以降", "含め", "含む", "か年",
                 "年間で", "応募", "申込", "計画", "予定"});
  return starts_with_one(text, words);
}

bool begins_with_survey(std::string_view text, const Measure& measure) {
  static constexpr auto words = word_list({"満足度", "アンケート", "認知度", "理解度", "評価"});
  return std::ranges::any_of(words, [&](std::string_view word) {
    return begins_with(text, word) && measure.name.find(word) == std::string::npos;
  });
}

}  // namespace tenken::prose
