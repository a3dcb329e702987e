// SPDX-License-Identifier: MPL-2.0
// The targets that a 目標値設定理由 names in a sentence.
#include "logic/prose/reason_targets.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "logic/prose/sentences.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

/// How long 「を目標とする」 is at the beginning of `rest`; 0 when it is not there.
/// `tells_what_was`: the sentence speaks of an earlier target.
std::size_t statement_length(std::string_view rest, bool tells_what_was) {
  static constexpr auto present =
      word_list({"を目標とする", "を目標値とする", "を目標に設定", "を目標値に設定",
                 "を目標として設定", "を目標値として設定"});
  static constexpr auto past =
      word_list({"を目標とした。", "を目標値とした。", "を目標としました。"});
  for (const std::string_view words : present) {
    if (rest.starts_with(words)) return words.size();
  }
  // 「とした」 also tells what was: last year's target.
  if (tells_what_was) return 0;
  for (const std::string_view words : past) {
    if (rest.starts_with(words)) return words.size();
  }
  return 0;
}

/// How long 「と設定」 is behind 「目標を20講座」: the same said the other way round.
std::size_t setting_length(std::string_view before, std::string_view rest) {
  static constexpr auto target = word_list({"目標を", "目標値を", "目標数を", "目標値は"});
  static constexpr auto set =
      word_list({"と設定", "に設定", "と定め", "とする。", "とした。", "としました。"});
  if (!std::ranges::any_of(target, [&](auto word) { return before.ends_with(word); })) return 0;
  for (const std::string_view words : set) {
    if (rest.starts_with(words)) return words.size();
  }
  return 0;
}

/// How long 「に設定」 is behind 「目標値は、R4年度と同じ18講座」: what is the same is this year's.
std::size_t repeating_length(std::string_view before, std::string_view rest) {
  static constexpr auto topics = word_list({"目標値は、", "目標値は", "目標は、", "目標は"});
  static constexpr auto same = word_list({"と同じ", "と同じく", "と同数の"});
  static constexpr auto set = word_list({"に設定", "と設定", "とした。", "とする。", "を設定"});
  const std::size_t begin = before.find_first_not_of("0123456789-.)(:");
  if (begin == std::string_view::npos) return 0;
  const std::string_view sentence = before.substr(begin);
  if (!std::ranges::any_of(topics, [&](auto word) { return sentence.starts_with(word); })) return 0;
  if (!std::ranges::any_of(same, [&](auto word) { return before.ends_with(word); })) return 0;
  for (const std::string_view words : set) {
    if (rest.starts_with(words)) return words.size();
  }
  return 0;
}

/// 「R5年度の目標値:18講座」: the heading itself says whose year's it is.
bool is_headed_by_year(std::string_view before, int fiscal_year) {
  const auto years = text::find_years(before);
  if (years.size() != 1 || years.front().year != fiscal_year) return false;
  if (before.substr(0, years.front().begin).find_first_not_of("0123456789-.)(:") !=
      std::string_view::npos) {
    return false;
  }
  static constexpr auto heads = word_list({"の目標値:", "目標値:", "の目標:", "目標:"});
  const std::string_view rest = before.substr(years.front().end);
  return std::ranges::any_of(heads, [&](auto head) { return rest == head; });
}

/// 「目標値:130人」 and nothing before it but the part's number.
bool is_headed(std::string_view before) {
  static constexpr auto heads = word_list({"目標値:", "目標:", "目標値=", "目標="});
  for (const std::string_view head : heads) {
    if (!before.ends_with(head)) continue;
    before.remove_suffix(head.size());
    return before.find_first_not_of("0123456789-.)(:") == std::string_view::npos;
  }
  return false;
}

/// Somebody else's target, or that of a plan: 国の計画では目標を1万人と設定.
bool is_about_others(std::string_view sentence) {
  static constexpr auto others =
      word_list({"国", "計画", "市町村", "プラン", "ビジョン", "戦略", "全体"});
  return std::ranges::any_of(
      others, [&](auto word) { return sentence.find(word) != std::string_view::npos; });
}

bool tells_what_was(std::string_view sentence) {
  static constexpr auto earlier = word_list({"前年", "昨年", "前回", "当初"});
  return std::ranges::any_of(
      earlier, [&](auto word) { return sentence.find(word) != std::string_view::npos; });
}

/// The number behind `before` is a part of the target, or an approximation.
bool is_partial(std::string_view before) {
  static constexpr auto words =
      word_list({"約", "およそ", "概ね", "おおむね", "毎月", "毎年", "毎回", "月", "各", "当たり",
                 "あたり", "ごと", "につき", "~"});
  if (std::ranges::any_of(words, [&](auto word) { return before.ends_with(word); })) return true;
  // 「うち女性60人」: whatever stands between, until the next clause.
  static constexpr auto stops = word_list({"、", ",", ")"});
  const std::size_t among = before.rfind("うち");
  return among != std::string_view::npos && !std::ranges::any_of(stops, [&](auto stop) {
           return before.find(stop, among) != std::string_view::npos;
         });
}

bool spans_years(std::string_view sentence) {
  static constexpr auto words = word_list({"累計", "通算", "までに", "年間で", "か年", "最終的"});
  return std::ranges::any_of(
      words, [&](auto word) { return sentence.find(word) != std::string_view::npos; });
}

/// The sentence says what another year's target is: 「令和6年度は…」.
bool is_about_another_year(std::string_view sentence, int fiscal_year) {
  bool another = false;
  for (const text::YearText& year : text::find_years(sentence)) {
    if (year.year == fiscal_year) return false;
    static constexpr auto topic = word_list({"は", "に", "末", "まで"});
    const std::string_view behind = sentence.substr(year.end);
    another =
        another || std::ranges::any_of(topic, [&](auto word) { return behind.starts_with(word); });
  }
  return another;
}

/// Of whose target, or of which year's, nobody can be certain.
bool names_another_year(std::string_view sentence, int fiscal_year) {
  return std::ranges::any_of(text::find_years(sentence),
                             [&](const text::YearText& year) { return year.year != fiscal_year; });
}

using text::is_digit;

/// Part of another number or of a year: "4-1", "R1".
bool continues(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.'; }

/// 「…とする。②過去の…」 with a mark behind each number in a circle, 「4-1、」 for 「④-1」: folding
/// makes digits of it, which nothing would part from the words.
std::string with_marked_numbers(std::string_view text) {
  std::string marked;
  bool open = false;    // within such a number
  bool branch = false;  // behind its dash
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode_at(text, at);
    const char32_t c = text::narrow(next.character);
    const bool circled = text::is_circled(c);
    const bool dash = c == U'-' || c == U'－' || c == U'−' || c == U'‐' || c == U'―' || c == U'ー';
    if (open && (circled || !((dash && !branch) || (branch && is_digit(c))))) {
      marked += "、";
      open = false;
    }
    branch = open && (branch || dash);
    if (circled) open = true;
    marked += text.substr(at, next.length);
    at += next.length;
  }
  if (open) marked += "、";
  return marked;
}

/// `rest` begins with a mark as it stands behind a No. and not within an amount: "1." but not
/// "1.5".
bool ends_number(std::string_view rest) {
  if (rest.starts_with('.')) return rest.size() == 1 || !is_digit(rest[1]);
  static constexpr auto marks = word_list({"、", ")", ":", "~", "・", "及び", "と"});
  return std::ranges::any_of(marks, [&](auto mark) { return rest.starts_with(mark); });
}

}  // namespace

std::vector<ReasonTarget> reason_targets(std::string_view reason, std::string_view unit,
                                         int fiscal_year) {
  std::vector<ReasonTarget> targets;
  const std::string folded_unit = text::fold(unit);
  for (const std::string& sentence : folded_sentences(reason)) {
    const std::string_view whole = sentence;
    const std::vector<Quantity> values = quantities(whole, folded_unit);
    // Of so many amounts nobody can tell which is the target.
    constexpr std::size_t most = 50;
    if (values.empty() || values.size() > most) continue;
    if (spans_years(whole) || is_about_another_year(whole, fiscal_year)) continue;
    const bool past = tells_what_was(whole);
    for (const Quantity& value : values) {
      std::string_view behind = whole.substr(value.end);
      const bool at_least = behind.starts_with("以上を");
      const bool at_most = behind.starts_with("以下を") || behind.starts_with("以内を");
      const std::size_t limit = at_least || at_most ? std::string_view("以上").size() : 0;
      behind.remove_prefix(limit);
      std::size_t length = statement_length(behind, past);
      if (length == 0 && !past && !is_about_others(whole) &&
          !names_another_year(whole, fiscal_year)) {
        length = setting_length(whole.substr(0, value.begin), behind);
      }
      if (length == 0 && !is_about_others(whole)) {
        length = repeating_length(whole.substr(0, value.begin), behind);
      }
      // Behind a heading nothing needs to say that it is the target.
      const bool headed = is_headed(whole.substr(0, value.begin)) && !is_about_others(whole) &&
                          !names_another_year(whole, fiscal_year) &&
                          whole.find("年間") == std::string_view::npos;
      const bool by_year = is_headed_by_year(whole.substr(0, value.begin), fiscal_year);
      if ((length == 0 && !headed && !by_year) || is_partial(whole.substr(0, value.begin)))
        continue;
      ReasonTarget target;
      target.value = value.value;
      target.at_least = at_least;
      target.at_most = at_most;
      target.quote = whole.substr(value.begin, value.end + limit + length - value.begin);
      for (const Quantity& other : values) {
        if (other.begin != value.begin) target.others.push_back(other.value);
      }
      targets.push_back(std::move(target));
    }
  }
  return targets;
}

bool names_indicator(std::string_view reason, std::string_view no) {
  const std::string text = text::fold(with_marked_numbers(reason));
  for (std::size_t at = text.find(no); at != std::string::npos; at = text.find(no, at + 1)) {
    if ((at == 0 || !continues(text[at - 1])) &&
        ends_number(std::string_view(text).substr(at + no.size()))) {
      return true;
    }
  }
  return false;
}

}  // namespace tenken::prose
