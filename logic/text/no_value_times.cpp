// SPDX-License-Identifier: MPL-2.0
// Times in the words that people write where there is no number: R4開始, R4終了, 5年に1度の調査.
#include "logic/text/no_value_times.hpp"

#include <algorithm>

#include "logic/text/affixes.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/word_list.hpp"

namespace tenken::text {
namespace {

/// ".4" of "r4.4開始": the month behind a year that is no word.
std::size_t month_length(std::string_view rest) {
  if (!rest.starts_with('.')) return 0;
  std::size_t end = 1;
  while (end < rest.size() && end < 3 && is_digit(rest[end])) ++end;
  return end == 1 ? 0 : end;
}

}  // namespace

std::size_t year_length(std::string_view text) {
  static constexpr auto eras = word_list({"令和", "平成", "r", "h"});
  const auto* const era = std::find_if(
      eras.begin(), eras.end(), [&](std::string_view each) { return begins_with(text, each); });
  std::size_t end = era == eras.end() ? 0 : era->size();
  const std::size_t digits = end;
  while (end < text.size() && is_digit(text[end])) ++end;
  constexpr std::size_t western = 4;
  constexpr std::size_t of_an_era = 2;
  const std::size_t count = end - digits;
  const bool year = text.substr(end).starts_with("年");
  if (count == 0 || (digits == 0 ? count != western || !year : count > of_an_era)) return 0;
  if (digits > 0) end += month_length(text.substr(end));
  for (const std::string_view word : {std::string_view("年度"), std::string_view("年")}) {
    if (text.substr(end).starts_with(word)) return end + word.size();
  }
  return end;
}

std::string_view without_year(std::string_view stem) {
  static constexpr auto names =
      word_list({"今年度", "本年度", "当年度", "当該年度", "前年度", "昨年度"});
  std::size_t length = year_length(stem);
  for (const std::string_view name : names) {
    if (begins_with(stem, name)) length = name.size();
  }
  if (length == 0) return stem;
  stem.remove_prefix(length);
  for (const std::string_view joint : {"は", "の", "も", "、"}) {
    if (begins_with(stem, joint)) return stem.substr(joint.size());
  }
  return stem;
}

bool is_time(std::string_view text) {
  static constexpr auto parts = word_list(
      {"令和", "年度", "年", "月", "日", "頃", "ごろ", "末", "上旬", "中旬", "下旬", "以降",
       "春",   "夏",   "秋", "冬", "に", "翌", "来",   "次", "回",   "今",   "後",   "毎"});
  if (text.empty()) return false;
  while (!text.empty()) {
    const auto* const part = std::find_if(
        parts.begin(), parts.end(), [&](std::string_view each) { return begins_with(text, each); });
    if (part != parts.end()) {
      text.remove_prefix(part->size());
    } else if (std::string_view("0123456789./r").find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else {
      return false;
    }
  }
  return true;
}

bool says_since_when(std::string_view word) {
  static constexpr auto news = word_list({"新規", "新規指標", "新規事業", "新規設定", "新設",
                                          "新設指標", "創設", "開始", "事業開始", "事業化"});
  const std::size_t length = year_length(word);
  if (length == 0) return is_one(word, news) && finishes_with(word, "指標");
  std::string_view rest = word.substr(length);
  bool from = false;
  for (const std::string_view joint : {"からの", "から", "より", "の", "に"}) {
    if (!begins_with(rest, joint)) continue;
    rest.remove_prefix(joint.size());
    from = joint.starts_with("から") || joint == "より";
    break;
  }
  static constexpr auto counted =
      word_list({"計測", "測定", "集計", "調査", "把握", "設定", "算出", "実施", "事業実施"});
  return is_one(rest, news) || (from && is_one(rest, counted));
}

bool says_until_when(std::string_view word) {
  const std::size_t length = year_length(word);
  if (length == 0) return false;
  std::string_view rest = word.substr(length);
  static constexpr auto joints =
      word_list({"末で", "末", "をもって", "までで", "で", "に", "から", "より", "は", "限りで"});
  for (const std::string_view joint : joints) {
    if (!begins_with(rest, joint)) continue;
    rest.remove_prefix(joint.size());
    break;
  }
  constexpr std::string_view project = "事業";
  if (begins_with(rest, project)) rest.remove_prefix(project.size());
  // Not 休止: a project that rests may have a value.
  return rest == "終了" || rest == "廃止";
}

bool says_how_often(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[digits])) ++digits;
  if (digits == 0) return false;
  std::string_view rest = word.substr(digits);
  static constexpr auto every = word_list(
      {"年に1度", "年に1回", "年に一度", "年に一回", "年ごと", "年毎", "か年ごと", "年おき"});
  const auto* const found = std::find_if(
      every.begin(), every.end(), [&](std::string_view each) { return begins_with(rest, each); });
  if (found == every.end()) return false;
  rest.remove_prefix(found->size());
  for (const std::string_view joint : {"の", "に"}) {
    if (!begins_with(rest, joint)) continue;
    rest.remove_prefix(joint.size());
    break;
  }
  if (rest.starts_with("実施")) rest.remove_prefix(std::string_view("実施").size());
  constexpr std::string_view why = "のため";
  if (rest.ends_with(why)) rest.remove_suffix(why.size());
  static constexpr auto deeds_of_some_years =
      word_list({"調査", "公表", "実施", "集計", "統計", "統計調査", "する調査"});
  return is_one(rest, deeds_of_some_years);
}

}  // namespace tenken::text
