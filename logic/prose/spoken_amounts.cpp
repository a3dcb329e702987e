// SPDX-License-Identifier: MPL-2.0
// Numbers with a unit in a sentence, and the words that make differences and shares of them.
#include "logic/prose/spoken_amounts.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "logic/prose/words.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {

std::optional<double> number_of(std::string_view written) {
  std::string digits(written);
  std::erase(digits, ',');
  double value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, value);
  return error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> decimal_at(std::string_view text) {
  const std::string_view digits =
      text.substr(0, std::min(text.find_first_not_of("0123456789."), text.size()));
  const auto value = number_of(digits);
  if (!value) return std::nullopt;
  return Decimal{.value = *value, .step = text::last_decimal(digits), .length = digits.size()};
}

namespace {

/// What 千, 百万, 億 … at the beginning of `rest` multiply by; takes them.
double take_scale(std::string_view& rest) {
  struct Scale {
    std::string_view word;
    double factor;
  };
  static constexpr auto scales = std::to_array<Scale>(
      {{"十", 1e1}, {"百", 1e2}, {"千", 1e3}, {"万", 1e4}, {"億", 1e8}, {"兆", 1e12}});
  double factor = 1;
  for (const Scale* found = scales.begin(); found != scales.end();) {
    found = std::ranges::find_if(scales, [&](const Scale& each) { return take(rest, each.word); });
    if (found != scales.end()) factor *= found->factor;
  }
  return factor;
}

/// 1,683万人 of an indicator in 千人, 18億9千万円 of one in 億円: told in words of scale.
std::optional<Amount> scaled_amount_at(std::string_view text, std::string_view unit) {
  std::string_view base = unit;
  const double of_unit = take_scale(base);
  if (base.empty()) return std::nullopt;
  std::string_view rest = text;
  double value = 0;
  double step = 0;
  bool scaled = false;
  constexpr int most_parts = 4;  // 1億2千3百万4千円
  for (int part = 0; part < most_parts && !rest.empty() && is_digit(rest.front()); ++part) {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789,."), rest.size());
    constexpr std::size_t longest = 20;
    const std::string_view digits = rest.substr(0, end);
    const auto number = end < longest ? number_of(digits) : std::nullopt;
    if (!number) return std::nullopt;
    rest.remove_prefix(end);
    const double factor = take_scale(rest);
    // 1億200万 has smaller parts one behind the other, 12,345億 none.
    if (part > 0 && *number * factor >= step) return std::nullopt;
    scaled = scaled || factor > 1;
    value += *number * factor;
    step = text::last_decimal(digits) * factor;
  }
  if (!scaled || !rest.starts_with(base)) return std::nullopt;
  return Amount{.value = value / of_unit,
                .length = text.size() - rest.size() + base.size(),
                .step = step / of_unit};
}

}  // namespace

std::size_t unit_at(std::string_view text, std::string_view unit) {
  if (text.starts_with(unit)) return unit.size();
  static constexpr auto people = word_list({"人", "名"});
  static constexpr auto places = word_list({"箇所", "か所", "カ所", "ヶ所", "ケ所", "ヵ所"});
  const auto length_of = [&](const auto& names) -> std::size_t {
    if (std::ranges::find(names, unit) == names.end()) return 0;
    const auto found =
        std::ranges::find_if(names, [&](std::string_view each) { return text.starts_with(each); });
    return found == names.end() ? 0 : found->size();
  };
  return std::max(length_of(people), length_of(places));
}

std::optional<Amount> amount_at(std::string_view text, std::string_view unit) {
  if (unit.empty() || text.empty() || !is_digit(text.front())) return std::nullopt;
  const std::size_t end = std::min(text.find_first_not_of("0123456789,."), text.size());
  constexpr std::size_t longest = 30;
  const auto value = end < longest ? number_of(text.substr(0, end)) : std::nullopt;
  if (!value) return std::nullopt;
  const std::size_t length = unit_at(text.substr(end), unit);
  if (length == 0) return scaled_amount_at(text, unit);
  return Amount{.value = *value, .length = end + length};
}

bool goes_on_as_difference(std::string_view behind) {
  static constexpr auto words = word_list(
      {"増",       "減",     "削減",   "以上",   "以下",   "程度",       "前後",    "未満", "超",
       "分",       "上回",   "下回",   "多",     "少",     "不足",       "足り",    "届",   "及",
       "の増",     "の減",   "余",     "差",     "から",   "~",          "/",       "以内", "ずつ",
       "強",       "弱",     "近",     "ほど",   "に引き", "へ引き",     "のうち",  "中",   "割",
       "ポイント", "の不足", "の超過", "の差",   "の開き", "の乖離",     "の未達",  "の上", "の下",
       "の改善",   "の悪化", "の伸び", "の短縮", "の縮",   "のマイナス", "のプラス"});
  return starts_with_one(behind, words);
}

bool is_compared(std::string_view behind) {
  static constexpr auto words =
      word_list({"を上回", "を下回", "を超", "を割", "に届", "に及", "に達し", "を達成"});
  return starts_with_one(behind, words);
}

bool take_quantity(std::string_view& rest) {
  if (rest.empty() || !is_digit(rest.front())) return false;
  rest.remove_prefix(std::min(rest.find_first_not_of("0123456789,."), rest.size()));
  constexpr int longest_unit = 4;
  for (int i = 0; i < longest_unit && !rest.empty(); ++i) {
    static constexpr auto verbs =
        word_list({"上回", "下回", "達成", "超",   "割り", "届",   "及",   "達",   "増",   "減",
                   "削減", "上昇", "低下", "多",   "少",   "改善", "悪化", "未達", "不足", "足り",
                   "落ち", "伸び", "延び", "短縮", "縮",   "拡大", "急",   "激減", "倍増", "半減",
                   "上が", "下が", "高ま", "後退", "好転", "長く", "短く", "回復"});
    if (starts_with_one(rest, verbs)) break;
    const text::Decoded next = text::decode_at(rest, 0);
    const bool latin = next.character == U'%' || (next.character >= U'a' && next.character <= U'z');
    if (!is_kanji(next.character) && !is_katakana(next.character) && !latin) break;
    rest.remove_prefix(next.length);
  }
  return true;
}

namespace {

/// take_quantity() takes all of it.
bool is_plain_unit(std::string_view unit) {
  for (std::size_t at = 0; at < unit.size();) {
    const text::Decoded next = text::decode_at(unit, at);
    const char32_t c = next.character;
    if (!is_kanji(c) && !is_katakana(c) && c != U'%' && (c < U'a' || c > U'z')) return false;
    at += next.length;
  }
  return true;
}

}  // namespace

bool take_own_amount(std::string_view& rest, std::string_view unit) {
  if (rest.empty() || !is_digit(rest.front()) || is_plain_unit(unit)) return false;
  const auto amount = amount_at(rest, unit);
  if (amount) rest.remove_prefix(amount->length);
  return amount.has_value();
}

void take_adverbs(std::string_view& rest, std::string_view unit) {
  static constexpr auto adverbs = word_list(
      {"大幅に", "大きく",   "大いに",     "わずかに", "僅かに",     "若干",     "やや",
       "少し",   "かなり",   "はるかに",   "全て",     "すべて",     "共に",     "ともに",
       "約",     "辛うじて", "かろうじて", "ほど",     "程度",       "惜しくも", "あと一歩",
       "あと",   "一歩",     "遠く",       "十分",     "残念ながら", "さらに",   "更に",
       "余り",   "あまり",   "近く",       "とも",     "も"});
  while (take_own_amount(rest, unit) || take_one(rest, adverbs) || take_quantity(rest)) {
  }
}

std::optional<Difference> take_difference(std::string_view& rest, std::string_view unit) {
  const std::string_view whole = rest;
  take_adverbs(rest, unit);
  const std::string_view taken = whole.substr(0, whole.size() - rest.size());
  static constexpr auto inexact = word_list(
      {"約", "ほど", "程度", "前後", "以上", "以下", "余", "あまり", "強", "弱", "近", "超"});
  const std::size_t digit = taken.find_first_of("0123456789");
  if (digit == std::string_view::npos || contains_one(taken, inexact)) return std::nullopt;
  const auto amount = amount_at(taken.substr(digit), unit == "%" ? "ポイント" : unit);
  if (!amount) return std::nullopt;
  // What follows the unit makes it another one (3校分), or is one more number.
  std::string_view behind = taken.substr(digit + amount->length);
  take_adverbs(behind);
  return behind.empty() &&
                 taken.find_first_of("0123456789", digit + amount->length) == std::string_view::npos
             ? std::optional(Difference{.value = amount->value, .step = amount->step})
             : std::nullopt;
}

}  // namespace tenken::prose
