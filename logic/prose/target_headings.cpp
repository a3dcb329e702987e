// SPDX-License-Identifier: MPL-2.0
// What stands before an amount of a 目標値設定理由 and makes it the target.
#include "logic/prose/target_headings.hpp"

#include <algorithm>

namespace tenken::prose {
namespace {

using text::YearText;

/// The sentence tells how the target came to be what it is, or how it went.
bool tells_of_change(std::string_view sentence) {
  static constexpr auto words = word_list(
      {"見直", "修正", "改定",   "改訂",   "変更",   "引き上げ", "引上げ", "引き下げ", "引下げ",
       "達成", "下回", "届か",   "従来",   "旧",     "当初",     "前回",   "前計画",   "最終",
       "中間", "将来", "次年度", "来年度", "翌年度", "であった", "だった"});
  return contains_one(sentence, words);
}

}  // namespace

bool is_headed(const AmountInReason& said) {
  const std::string_view before = said.before();
  const std::span<const YearText> years = said.years;
  const int fiscal_year = said.fiscal_year;
  static constexpr auto heads = word_list({"目標値:", "目標:", "目標値=", "目標="});
  if (!ends_with_one(before, heads)) return false;
  std::string_view rest = without_part_number(before);
  if (is_one(rest, heads)) return !names_another_year(years, fiscal_year);
  const std::size_t part = before.size() - rest.size();
  if (years.empty() || years.front().year != fiscal_year || years.front().end > before.size()) {
    return false;
  }
  // The year may begin with a digit: 2023年度の目標値.
  if (years.front().begin > part) return false;
  rest = before.substr(years.front().end);
  take(rest, "の");
  return is_one(rest, heads);
}

bool is_named(std::string_view behind, const AmountInReason& said) {
  static constexpr auto heads = word_list({"目標値", "目標件数", "目標人数", "目標数", "目標"});
  static constexpr auto joints = word_list({"(", "の", "は、", "は", "】", "]", "〕", ">", "→"});
  static constexpr auto openings = word_list({"【", "[", "〔", "<"});
  std::string_view rest = without_part_number(said.before());
  take_one(rest, openings);
  for (const YearText& year : said.years) {
    const bool is_first = year.begin <= said.before().size() - rest.size();
    if (year.year != said.fiscal_year) {
      // R4年度実績に42件を加えた: behind the amount an earlier year is what it was made of.
      if (!year.year || *year.year > said.fiscal_year || year.begin < said.amount.end) return false;
    } else if (is_first && year.end <= said.amount.begin) {
      rest = said.before().substr(year.end);
      take(rest, "の");
    }
  }
  if (!take_one(rest, heads)) return false;
  const bool bracketed = rest.starts_with("(");
  take_one(rest, joints);
  if (!rest.empty() || is_about_a_plan(said.sentence) || tells_of_change(said.sentence)) {
    return false;
  }
  if (bracketed) {
    static constexpr auto closings = word_list({")は", ")に", ")を設定", ")と設定", ")。"});
    return behind == ")" || starts_with_one(behind, closings);
  }
  static constexpr auto ends =
      word_list({"。", "は", "である", "です", "とする", "とした", "に設定", "を設定", "と設定"});
  return behind.empty() || starts_with_one(behind, ends);
}

std::optional<std::size_t> yearly_length(std::string_view behind, const AmountInReason& said) {
  static constexpr auto topics = word_list({"は", "の目標は", "の目標値は", "目標は", "目標値は"});
  static constexpr auto running = word_list({"累計", "延べ", "総"});
  const std::span<const YearText> years = said.years;
  if (years.empty() || contains_one(said.name, running) || is_about_others(said.sentence)) {
    return std::nullopt;
  }
  const std::string_view before = said.before();
  const auto year = std::ranges::find_if(years, [&](const YearText& each) {
    return each.end <= before.size() && is_one(before.substr(each.end), topics);
  });
  if (year == years.end() || year->year != said.fiscal_year) return std::nullopt;
  constexpr std::string_view topic = "は";
  if (before.substr(year->end) == topic) {
    // Nothing else may be what the amounts are about.
    const std::string_view first = without_part_number(before.substr(0, years.front().begin));
    if (!first.empty() && (!first.ends_with("、") || contains(first, topic))) return std::nullopt;
  }
  static constexpr auto set = word_list({"とする", "とした。", "と設定", "に設定"});
  const std::size_t length = length_of_one(behind, set);
  if (length > 0) return length;
  constexpr std::string_view comma = "、";
  const auto next = year + 1;
  const bool goes_on = behind.starts_with(comma) && next != years.end() &&
                       next->begin == said.amount.end + comma.size() &&
                       said.sentence.substr(next->end).starts_with(topic);
  static constexpr auto ends = word_list({"とする", "と設定", "を目標とする"});
  return goes_on && contains_one(behind, ends) ? std::optional<std::size_t>(0) : std::nullopt;
}

}  // namespace tenken::prose
