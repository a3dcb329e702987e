// SPDX-License-Identifier: MPL-2.0
// Signs, blanks and words where a name, a number or a year is still to come.
#include "logic/prose/placeholders.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

bool is_kanji_numeral(char32_t c) {
  return std::u32string_view(U"一二三四五六七八九十百千").find(c) != std::u32string_view::npos;
}

bool is_placeholder(char32_t c) {
  return c == U'●' || c == U'〇' || c == U'○' || c == U'◯' || c == U'×';
}

/// What is counted.
constexpr auto counters = word_list({"人", "件", "校", "名", "%", "円", "千円", "百万円", "回",
                                     "社", "団体", "月", "日", "年", "講座", "か所", "箇所"});

/// Signs that stand for a number only where a counter follows: △△人, __件.
bool is_placeholder_of_number(char32_t c) {
  return c == U'△' || c == U'▲' || c == U'□' || c == U'◇' || c == U'◎' || c == U'■' || c == U'*' ||
         c == U'_';
}

/// todoist, todoリスト: a name.
bool goes_on_as_word(std::string_view behind) {
  if (behind.empty()) return false;
  const char32_t c = text::decode_at(behind, 0).character;
  return (c >= U'a' && c <= U'z') || is_katakana(c);
}

/// 定員を○人に: one sign between a particle and what is counted; not ○人材育成.
bool stands_for_number(char32_t before, std::string_view following) {
  constexpr std::u32string_view particles = U"をにはがでも約計:";
  if (particles.find(before) == std::u32string_view::npos) return false;
  static constexpr auto counted =
      word_list({"人",   "件",     "校",   "名",   "%",    "千円", "百万円", "回",     "社",
                 "団体", "講座",   "か所", "箇所", "製品", "品目", "施設",   "事業所", "店舗",
                 "世帯", "市町村", "ha",   "km",   "億円", "万円", "時間"});
  return std::ranges::any_of(counted, [&](std::string_view counter) {
    if (!following.starts_with(counter)) return false;
    const std::string_view behind = following.substr(counter.size());
    // 経費を●%削減する: no noun begins so.
    static constexpr auto signs = word_list({"%", "千円", "百万円", "億円", "万円"});
    static constexpr auto more =
        word_list({"増", "減", "以上", "以下", "程度", "未満", "前後", "超"});
    const bool certain = std::ranges::find(signs, counter) != signs.end();
    if (behind.empty() || certain || starts_with_one(behind, more)) return true;
    const char32_t c = text::decode_at(behind, 0).character;
    return !is_kanji(c) && !is_katakana(c);
  });
}

/// △△大学, □□協会.
bool stands_for_body(char32_t sign, std::string_view following) {
  static constexpr auto bodies =
      word_list({"課", "協会", "高校", "大学", "市", "町", "村", "県", "センター", "事業"});
  constexpr std::u32string_view stand_ins = U"△▲□◇■";
  return stand_ins.find(sign) != std::u32string_view::npos && starts_with_one(following, bodies);
}

bool is_word(char32_t c) { return is_kanji(c) || is_katakana(c) || (c >= U'ぁ' && c <= U'ん'); }

/// 令和●, R●.
bool ends_with_era(std::string_view before) {
  static constexpr auto eras = word_list({"令和", "平成"});
  if (ends_with_one(before, eras)) return true;
  if (!before.ends_with('r')) return false;
  return before.size() == 1 ||
         !(before[before.size() - 2] >= 'a' && before[before.size() - 2] <= 'z');
}

bool is_placeholder_day(std::string_view following) {
  take(following, "月");
  if (following.empty()) return false;
  const text::Decoded day = text::decode_at(following, 0);
  return is_placeholder(day.character) && following.substr(day.length).starts_with("日");
}

}  // namespace

std::vector<std::string> blanks_in(std::string_view line) {
  std::vector<std::string> found;
  static constexpr auto blanks = word_list({"令和年度", "令和年月"});
  for (const std::string_view blank : blanks) {
    if (contains(line, blank)) found.emplace_back(blank);
  }
  // 「（約　　人）」: nobody writes 約人.
  if (!contains(line, "約")) return found;
  static constexpr auto about = word_list({"(約", ":約", "、約", "は約"});
  for (const std::string_view sign : about) {
    const std::size_t at = text::find_word(line, sign);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = line.substr(at + sign.size());
    const auto* const counter = std::ranges::find_if(
        counters, [&](std::string_view each) { return begins_with(behind, each); });
    if (counter == counters.end()) continue;
    const std::string_view rest = behind.substr(counter->size());
    static constexpr auto ends = word_list({")", "、", "。", "を", "が", "の", "に", "と"});
    if (!rest.empty() && !starts_with_one(rest, ends)) continue;
    found.emplace_back(line, at, sign.size() + counter->size());
  }
  return found;
}

std::size_t unknown_at(std::string_view line, std::size_t at, const text::Decoded& next,
                       char32_t before) {
  const std::string_view rest = line.substr(at);
  // 〓 stands for what could not be set.
  if (next.character == U'〓') {
    std::size_t run = 0;
    while (rest.substr(run).starts_with("〓")) run += next.length;
    return run;
  }
  if (next.character == U'?' && before != U'\0' && rest.starts_with("??")) {
    return rest.find_first_not_of('?') == std::string_view::npos ? rest.size()
                                                                 : rest.find_first_not_of('?');
  }
  const bool within_word =
      before < 0x80 && before != U'\0' && before != U' ' && before != U':' && before != U'(';
  if (within_word) return 0;
  if (rest.starts_with("x年") && ends_with_era(line.substr(0, at))) return 1;  // 令和X年度
  if (rest.starts_with("todo") && !goes_on_as_word(rest.substr(4))) return 4;
  std::string_view behind = rest;
  while (take(behind, "x")) {
  }
  const std::size_t run = rest.size() - behind.size();
  static constexpr auto bodies =
      word_list({"課", "市", "町", "村", "県", "協会", "高校", "大学", "地区"});
  if (run < 2 || !(starts_with_one(behind, counters) || starts_with_one(behind, bodies))) return 0;
  return run + noun_run(behind).size();
}

Placeholder placeholder_at(std::string_view line, std::size_t at, const text::Decoded& next,
                           char32_t before) {
  const bool of_number = is_placeholder_of_number(next.character);
  if (!is_placeholder(next.character) && !of_number) return {};
  std::size_t end = at;
  std::size_t count = 0;
  while (end < line.size() && text::decode_at(line, end).character == next.character) {
    end += next.length;
    ++count;
  }
  constexpr std::size_t longest_run = 4;
  const char32_t behind = end < line.size() ? text::decode_at(line, end).character : U'\0';
  const std::string_view following = line.substr(end);
  const Placeholder passed{.length = end - at, .found = false};
  const Placeholder with_noun{.length = end - at + noun_run(following).size(), .found = true};
  if (count > longest_run) return passed;
  if (is_kanji_numeral(before) || is_kanji_numeral(behind)) return passed;
  if (count == 1 && of_number &&
      !(following.starts_with("年") && ends_with_era(line.substr(0, at)))) {
    return {};
  }
  if (count == 1 && stands_for_number(before, following))
    return {.length = end - at, .found = true};
  if (count == 1) {
    const bool year =
        (following.starts_with("年") || following.empty()) && ends_with_era(line.substr(0, at));
    const bool date =
        following.starts_with("月") && (is_placeholder_day(following) || before == U'年');
    return {.length = end - at, .found = year || date};
  }
  static constexpr auto names = word_list(
      {"課", "部", "局",   "係",   "センター", "協会", "氏",   "室", "高校", "県",   "市",
       "町", "村", "人",   "件",   "校",       "名",   "%",    "円", "千円", "月",   "日",
       "年", "会", "大学", "学校", "事業",     "社",   "団体", "回", "万",   "講座", "地域"});
  // □□事業□□ may be an ornament at the head of a line.
  if (before != U'\0' && stands_for_body(next.character, following)) {
    return with_noun;
  }
  if (of_number) {
    return starts_with_one(following, counters) ? with_noun : passed;
  }
  const bool in_text = before != U'\0' && before != U'・' && before != U'、' && before != U'。';
  const bool is_working_title =
      ends_with_one(line.substr(0, at), word_list({"仮称", "(仮称)", "仮称)"}));
  if (is_working_title) return passed;
  // 「○○を実施」 at the head of a sentence: no ornament has a particle behind it.
  static constexpr auto particles = word_list({"を", "に", "が", "と"});
  const bool stands_for_something = starts_with_one(following, names) ||
                                    (in_text && is_word(behind)) ||
                                    (before != U'\0' && starts_with_one(following, particles));
  return stands_for_something ? with_noun : passed;
}

}  // namespace tenken::prose
