// SPDX-License-Identifier: MPL-2.0
// What a sentence says of several years.
#include "logic/prose/turn_mention.hpp"

#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

using Kind = TrendClaim::Kind;

}  // namespace

std::optional<TrendClaim> turn_mention(std::string_view sentence, std::size_t at) {
  std::string_view rest = sentence.substr(at);
  static constexpr auto more = word_list({"増加", "上昇"});
  static constexpr auto less = word_list({"減少", "低下"});
  Kind kind = Kind::unclear;
  if (take_one(rest, more)) kind = Kind::more;
  if (kind == Kind::unclear && take_one(rest, less)) kind = Kind::less;
  if (kind == Kind::unclear) return std::nullopt;
  // 「２年ぶりに」「３年連続の」
  std::string_view before = sentence.substr(0, at);
  static constexpr auto streaks =
      word_list({"年ぶりに", "年ぶりの", "年連続で", "年連続して", "年連続の", "年続けて"});
  const auto* const streak = std::ranges::find_if(
      streaks, [&](std::string_view each) { return finishes_with(before, each); });
  const bool is_streak = streak != streaks.end();
  bool as_noun = false;
  TrendClaim::Before year_before = TrendClaim::Before::not_this_way;  // に転じた
  if (is_streak) {
    as_noun = streak->ends_with("の");
    const bool goes_on = !streak->starts_with("年ぶり");
    year_before = goes_on ? TrendClaim::Before::same_way : TrendClaim::Before::not_this_way;
    before.remove_suffix(streak->size());
    const std::size_t digits = before.size();
    while (!before.empty() && is_digit(before.back())) before.remove_suffix(1);
    if (before.size() == digits) return std::nullopt;
    if (sentence.substr(before.size(), digits - before.size()) == "1") {
      year_before = TrendClaim::Before::nothing;
    }
  }
  const std::size_t begin = before.size();
  constexpr std::string_view comma = "、";
  if (before.ends_with(comma)) before.remove_suffix(comma.size());
  static constexpr auto particles = word_list({"は", "が", "も"});
  if (!ends_with_one(before, particles)) return std::nullopt;
  static constexpr auto turned = word_list({"に転じた", "に転じ、"});
  static constexpr auto did = word_list({"した", "し、", "している", "しており、", "しており"});
  static constexpr auto became = word_list({"となった", "となり、", "だった", "であった"});
  const bool stated = as_noun ? take_one(rest, became)
                              : take_one(rest, turned) || (is_streak && take_one(rest, did));
  if (!stated) return std::nullopt;
  const std::size_t end = sentence.size() - rest.size();
  // 「減少に転じた施設は」 are some of them.
  const bool ends_here = sentence.substr(0, end).ends_with(comma);
  if (!ends_here && !ends_statement(rest)) return std::nullopt;
  return TrendClaim{.kind = kind,
                    .quote = std::string(sentence.substr(begin, end - begin)),
                    .difference = {},
                    .before = year_before,
                    .or_same = false};
}

std::optional<TrendClaim> record_mention(std::string_view text) {
  std::string_view rest = text;
  if (!take(rest, "過去最")) return std::nullopt;
  static constexpr auto most = word_list({"高", "多", "大"});
  static constexpr auto least = word_list({"少", "低", "小"});
  const bool more = take_one(rest, most);
  if (!more && !take_one(rest, least)) return std::nullopt;
  static constexpr auto facts = word_list({"となった", "となり", "を記録した", "を記録し、",
                                           "を更新した", "を更新し、", "であった", "だった"});
  if (!take_one(rest, facts)) return std::nullopt;
  // 「過去最多であった令和4年度」 is another year.
  const std::size_t length = text.size() - rest.size();
  const bool ends_here = text.substr(0, length).ends_with("、");
  if (!ends_here && !ends_statement(rest)) return std::nullopt;
  return TrendClaim{.kind = more ? Kind::more : Kind::less,
                    .quote = std::string(text.substr(0, length)),
                    .difference = {},
                    .or_same = true};
}

}  // namespace tenken::prose
