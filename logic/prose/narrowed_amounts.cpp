// SPDX-License-Identifier: MPL-2.0
// Amounts of a 目標値設定理由 that are not the whole target of the year.
#include "logic/prose/narrowed_amounts.hpp"

#include <algorithm>

#include "logic/prose/nouns_before.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::prose {
namespace {

/// 「約」, and not that of 成約500件 and 契約500件.
bool is_about(std::string_view before) {
  static constexpr auto words = word_list({"約", "およそ", "概ね", "おおむね"});
  static constexpr auto nouns = word_list({"成約", "契約", "予約", "解約", "節約", "制約", "規約",
                                           "条約", "公約", "協約", "婚約", "特約"});
  return ends_with_one(before, words) && !ends_with_one(before, nouns);
}

/// What the amount stands for only a part of the year's or of the whole.
bool ends_as_share(std::string_view before) {
  static constexpr auto words =
      word_list({"毎月",   "毎年",   "毎回",   "月",     "月に",   "月間",   "各",       "当たり",
                 "あたり", "ごと",   "ごとに", "につき", "~",      "四半期", "四半期に", "四半期で",
                 "半期",   "半期に", "半期で", "半年",   "半年で", "半年に", "月平均",   "週平均",
                 "毎週",   "週に",   "毎日",   "1日",    "プラス", "+"});
  return ends_with_one(before, words);
}

/// 「うち女性60人」: whatever stands between, until the next clause.
bool is_among(std::string_view before) {
  static constexpr auto stops = word_list({"、", ",", ")"});
  const std::size_t among = before.rfind("うち");
  return among != std::string_view::npos && !contains_one(before.substr(among), stops);
}

/// What stands before the amount since the last comma or bracket.
std::string_view clause_before(std::string_view before) {
  std::size_t begin = 0;
  for (const std::string_view stop : {"、", "。", "(", ")", ",", ":", "】", "」"}) {
    const std::size_t at = before.rfind(stop);
    if (at != std::string_view::npos) begin = std::max(begin, at + stop.size());
  }
  return before.substr(begin);
}

/// The amount is told for another year: R6年度は560件.
bool is_of_another_year(const AmountInReason& said) {
  static constexpr auto joints = word_list({"は", "に", "には", "の目標は", "目標は"});
  return std::ranges::any_of(said.years, [&](const text::YearText& year) {
    if (year.end > said.amount.begin || year.year == said.fiscal_year) return false;
    const std::string_view joint = said.before().substr(year.end);
    // R2年度の540件 may have been the most that there ever was.
    return is_one(joint, joints) || (joint == "の" && year.year > said.fiscal_year);
  });
}

/// Nouns that say nothing of what is counted.
bool is_neutral(std::string_view noun) {
  static constexpr auto endings =
      word_list({"年度", "年間", "年",   "計",   "最低", "最高",   "最多",   "最大", "最少", "最小",
                 "前年", "同数", "実績", "平均", "目標", "目標値", "目標数", "定員", "延べ", "新規",
                 "総数", "以上", "全体", "本県", "県内", "県",     "同じ",   "値",   "数値"});
  return noun.empty() || noun.starts_with("目標") || ends_with_one(noun, endings);
}

/// What the amount is of has another name than what the indicator counts: 相談1,200件, 移住者の成約
/// 200件, 県全体では1,000件, 小学校は20校.
bool is_of_something_else(std::string_view clause, std::string_view name) {
  if (name.empty()) return false;
  constexpr std::string_view topic = "は";
  constexpr std::string_view of = "の";
  const bool is_topic = clause.ends_with(topic);
  if (is_topic) {
    clause.remove_suffix(topic.size());
    // 県では, 国では: a place, and whose target it is, too.
    constexpr std::string_view at_place = "で";
    if (clause.ends_with(at_place)) return true;
  }
  std::string_view noun = nouns_before(clause);
  if (is_topic && noun.ends_with("全体")) return true;
  if (noun.empty()) return false;
  if (!contains(name, noun)) return !is_neutral(noun);
  const std::string_view rest = clause.substr(0, clause.size() - noun.size());
  if (!rest.ends_with(of)) return false;
  noun = nouns_before(rest.substr(0, rest.size() - of.size()));
  if (noun.empty()) return true;  // セミナー参加者からの成約50件
  return !contains(name, noun) && !is_neutral(noun);
}

}  // namespace

bool is_narrowed(const AmountInReason& said) {
  const std::string_view before = said.before();
  if (is_about(before) || ends_as_share(before) || is_among(before)) return true;
  const std::string_view clause = clause_before(before);
  constexpr std::string_view each = "各";
  return contains(clause, each) || is_of_another_year(said) ||
         is_of_something_else(clause, said.name);
}

}  // namespace tenken::prose
