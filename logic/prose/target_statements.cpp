// SPDX-License-Identifier: MPL-2.0
// The ways in which a sentence of a 目標値設定理由 says that an amount is the target.
#include "logic/prose/target_statements.hpp"

#include <algorithm>

#include "logic/prose/nouns_before.hpp"
#include "logic/prose/target_headings.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/affixes.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

using text::YearText;

bool tells_what_was(std::string_view sentence) {
  static constexpr auto earlier = word_list({"前年", "昨年", "前回", "当初"});
  return contains_one(sentence, earlier);
}

/// Takes 「の成約」 of 「540件の成約を目標とする」, where that is what the indicator counts and
/// nothing before the amount says which 成約.
bool take_what_is_counted(std::string_view& rest, const AmountInReason& said) {
  constexpr std::string_view of = "の";
  constexpr std::string_view object = "を目標";
  constexpr std::size_t shortest = 6;  // bytes: two characters
  constexpr std::size_t longest = 45;
  const std::size_t end = text::find_word(window(rest, longest), object);
  if (!rest.starts_with(of) || end == std::string_view::npos || end < of.size() + shortest) {
    return false;
  }
  if (!contains(said.name, rest.substr(of.size(), end - of.size()))) return false;
  const std::string_view before = without_part_number(said.before());
  static constexpr auto stops =
      word_list({"、", "年間", "上回る", "超える", "下回る", "多い", "少ない", "同じ"});
  if (!before.empty() && !ends_with_one(before, stops)) return false;
  rest.remove_prefix(end);
  return true;
}

/// Takes 「(前年度比32件増)」 and 「/年」 behind an amount; not 「(R9年度)」, which says of when it
/// is.
void take_aside(std::string_view& rest, const AmountInReason& said) {
  constexpr std::string_view a_year = "/年";
  if (take(rest, a_year)) return;
  constexpr std::size_t longest = 60;  // bytes: twenty characters
  const std::size_t close = window(rest, longest).find(')');
  if (!rest.starts_with('(') || close == std::string_view::npos) return;
  const std::size_t end = said.sentence.size() - rest.size() + close;
  if (std::ranges::any_of(said.years, [&](const YearText& year) {
        return year.end == end && year.year != said.fiscal_year;
      })) {
    return;
  }
  rest.remove_prefix(close + 1);
}

/// Takes what may stand between an amount and 「を目標とする」 without making another one of it.
void take_between(std::string_view& rest, const AmountInReason& said, TargetStatement& statement) {
  static constexpr auto reached =
      word_list({"の達成", "達成", "の確保", "を確保すること", "を達成すること"});
  static constexpr auto more = word_list({"を上回ること", "超"});
  if (take_one(rest, more)) {
    statement.at_least = true;
  } else if (!take_one(rest, reached)) {
    take_what_is_counted(rest, said);
  }
}

/// 「120人を目標とする」
std::optional<TargetStatement> stated_behind(std::string_view behind, const AmountInReason& said,
                                             bool past) {
  static constexpr auto present = word_list(
      {"を目標とする", "を目標値とする", "を目標に設定", "を目標値に設定", "を目標として設定",
       "を目標値として設定", "を目標とし、", "を目標値とし、", "を目標に取り組"});
  static constexpr auto was =
      word_list({"を目標とした。", "を目標値とした。", "を目標としました。"});
  TargetStatement statement;
  std::string_view rest = behind;
  take_aside(rest, said);
  take_between(rest, said, statement);
  std::size_t length = length_of_one(rest, present);
  // 「とした」 also tells what was: last year's target.
  if (length == 0 && !past) length = length_of_one(rest, was);
  if (length == 0) return std::nullopt;
  statement.length = behind.size() - rest.size() + length;
  return statement;
}

/// 「重点地区の目標を」: of somebody or of a part. `before` ends with the word for the target.
bool is_target_of_some(std::string_view before, const AmountInReason& said) {
  constexpr std::string_view word = "目標";
  constexpr std::string_view of = "の";
  before = before.substr(0, before.rfind(word));
  if (!before.ends_with(of)) return false;
  before.remove_suffix(of.size());
  static constexpr auto own = word_list({"本年度", "今年度", "当年度", "事業", "指標"});
  if (ends_with_one(before, own)) return false;
  if (std::ranges::any_of(said.years,
                          [&](const auto& each) { return each.end == before.size(); })) {
    return false;
  }
  // 新規開設数の目標を, beside 新規講座開設数: the name's own words.
  const std::string_view noun = nouns_before(before);
  if (noun.empty()) return true;
  for (std::size_t at = 0; at < noun.size();) {
    const std::size_t length = text::decode_at(noun, at).length;
    if (!contains(said.name, noun.substr(at, length))) return true;
    at += length;
  }
  return false;
}

/// How long 「と設定」 is behind 「目標を20講座」 or 「目標を18講座から20講座」: the same said the
/// other way round.
std::size_t setting_length(std::string_view behind, const AmountInReason& said) {
  static constexpr auto target =
      word_list({"目標を", "目標値を", "目標数を", "目標件数を", "目標人数を", "目標回数を",
                 "目標額を", "目標率を", "目標値は"});
  static constexpr auto set =
      word_list({"と設定", "に設定", "と定め", "とする。", "とした。", "としました。"});
  static constexpr auto changed =
      word_list({"に据え置", "に据置", "に引き上げ", "に引上げ", "に引き下げ", "に引下げ",
                 "に上方修正", "に下方修正", "に改定", "に改訂", "に改め", "に見直", "に変更"});
  static constexpr auto as_target = word_list({"目標値として", "目標として", "目標数として"});
  std::string_view before = said.before();
  constexpr std::string_view from = "から";
  if (said.previous && before.substr(said.previous->end) == from) {
    before = before.substr(0, said.previous->begin);
  }
  if (ends_with_one(before, target) && !is_target_of_some(before, said)) {
    const std::size_t length = length_of_one(behind, set);
    // What a note says of a change is held against the table by itself.
    return length > 0 || said.sentence.starts_with("※") ? length : length_of_one(behind, changed);
  }
  constexpr std::string_view sets = "を設定";
  return ends_with_one(before, as_target) && behind.starts_with(sets) ? sets.size() : 0;
}

/// How long 「に設定」 is behind 「目標値は、R4年度と同じ18講座」: what is the same is this year's.
std::size_t repeating_length(std::string_view behind, std::string_view before) {
  static constexpr auto topics = word_list({"目標値は、", "目標値は", "目標は、", "目標は"});
  static constexpr auto same = word_list({"と同じ", "と同じく", "と同数の"});
  static constexpr auto set = word_list({"に設定", "と設定", "とした。", "とする。", "を設定"});
  const std::string_view begin = without_part_number(before);
  if (!starts_with_one(begin, topics) || !ends_with_one(before, same)) return 0;
  return length_of_one(behind, set);
}

}  // namespace

std::optional<TargetStatement> target_statement(const AmountInReason& said) {
  std::string_view behind = said.behind();
  static constexpr auto least = word_list({"以上"});
  static constexpr auto most = word_list({"以下", "以内"});
  const bool at_least = take_one(behind, least);
  const bool at_most = !at_least && take_one(behind, most);
  const std::size_t limit = said.behind().size() - behind.size();
  const bool past = tells_what_was(said.sentence);
  const std::span<const YearText> years = said.years;

  std::optional<TargetStatement> statement = stated_behind(behind, said, past);
  const auto set_length = [&](std::size_t length) {
    if (!statement && length > 0) statement = TargetStatement{.length = length};
  };
  const bool others = is_about_others(said.sentence);
  if (!statement && !past && !others && !names_another_year(years, said.fiscal_year)) {
    set_length(setting_length(behind, said));
  }
  if (!statement && !others) set_length(repeating_length(behind, said.before()));
  if (!statement) {
    if (const auto length = yearly_length(behind, said)) {
      statement = TargetStatement{.length = *length};
    }
  }
  if (!statement) {
    // Behind a heading nothing needs to say that it is the target.
    const bool headed = is_headed(said) && !others && !contains(said.sentence, "年間");
    if (!headed && !is_named(behind, said)) return std::nullopt;
    statement = TargetStatement{};
  }
  statement->length += limit;
  statement->at_least = statement->at_least || at_least;
  statement->at_most = at_most;
  return statement;
}

}  // namespace tenken::prose
